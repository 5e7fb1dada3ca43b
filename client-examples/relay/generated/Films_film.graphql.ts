/**
 * @generated SignedSource<<82ffab1db2a259e3ab898a4b7858cc44>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type JobStatus = "AWAITING_APPROVAL" | "CANCELLED" | "COMPLETED" | "EDITING" | "FAILED" | "PROCESSING" | "QUEUED" | "REGENERATING";
import type { FragmentRefs } from "relay-runtime";
export type Films_film$data = {
  readonly progress: number;
  readonly prompt: string;
  readonly status: JobStatus;
  readonly video: {
    readonly asset: {
      readonly url: string | null | undefined;
    };
  } | null | undefined;
  readonly " $fragmentType": "Films_film";
};
export type Films_film$key = {
  readonly " $data"?: Films_film$data;
  readonly " $fragmentSpreads": FragmentRefs<"Films_film">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Films_film",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "prompt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "progress",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "VideoOutput",
      "kind": "LinkedField",
      "name": "video",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Asset",
          "kind": "LinkedField",
          "name": "asset",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "url",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Job",
  "abstractKey": null
};

(node as any).hash = "fc3a6614959d03eb3c8f409d4fcbbe0a";

export default node;
