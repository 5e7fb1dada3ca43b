/**
 * @generated SignedSource<<0ee793cd0736e825d2f6f2259a9e8b40>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type AspectRatio = "LANDSCAPE_16_9" | "PORTRAIT_4_5" | "PORTRAIT_9_16" | "SQUARE_1_1";
export type JobKind = "AD" | "FILM" | "MUSIC_VIDEO";
export type Resolution = "P1080" | "P480" | "P720";
export type CreateJobInput = {
  allowPartial?: boolean | null | undefined;
  aspectRatio?: AspectRatio | null | undefined;
  audioAssetId?: string | null | undefined;
  audioHints?: AudioHintsInput | null | undefined;
  brand?: BrandInput | null | undefined;
  budgetLimit?: string | null | undefined;
  captions?: boolean | null | undefined;
  characterSheets?: boolean | null | undefined;
  continueShots?: boolean | null | undefined;
  durationSeconds?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
  judgeTakes?: boolean | null | undefined;
  kind: JobKind;
  lyrics?: string | null | undefined;
  lyricsAssetId?: string | null | undefined;
  models?: ModelsInput | null | undefined;
  name?: string | null | undefined;
  prompt: string;
  references?: ReadonlyArray<ReferenceInput> | null | undefined;
  requireApproval?: boolean | null | undefined;
  resolution?: Resolution | null | undefined;
  scenarioId?: string | null | undefined;
  seed?: number | null | undefined;
  shots?: ReadonlyArray<ShotInput> | null | undefined;
  soundtrack?: SoundtrackInput | null | undefined;
  soundtrackOff?: boolean | null | undefined;
  style?: StyleInput | null | undefined;
  takes?: number | null | undefined;
  voiceOver?: VoiceOverInput | null | undefined;
  webhookUrl?: string | null | undefined;
};
export type AudioHintsInput = {
  beatsPerBar?: number | null | undefined;
  bpm?: number | null | undefined;
  firstBeat?: number | null | undefined;
};
export type StyleInput = {
  cinematography?: string | null | undefined;
  colorPalette?: ReadonlyArray<string> | null | undefined;
  lighting?: string | null | undefined;
  mood?: string | null | undefined;
  preset?: string | null | undefined;
  visualStyle?: string | null | undefined;
};
export type BrandInput = {
  callToAction?: string | null | undefined;
  colors?: ReadonlyArray<string> | null | undefined;
  logoAssetId?: string | null | undefined;
  name?: string | null | undefined;
  product?: string | null | undefined;
  tagline?: string | null | undefined;
  url?: string | null | undefined;
};
export type ReferenceInput = {
  assetId: string;
  moreAssetIds?: ReadonlyArray<string> | null | undefined;
  subject: string;
};
export type ShotInput = {
  characters?: ReadonlyArray<string> | null | undefined;
  dialogue?: string | null | undefined;
  durationSeconds?: number | null | undefined;
  enhancedPrompt: string;
  landscapes?: ReadonlyArray<string> | null | undefined;
  mood?: string | null | undefined;
  negativePrompt?: string | null | undefined;
  shotType?: string | null | undefined;
  styles?: ReadonlyArray<string> | null | undefined;
  timeOfDay?: string | null | undefined;
};
export type ModelsInput = {
  image?: string | null | undefined;
  llm?: string | null | undefined;
  music?: string | null | undefined;
  speech?: string | null | undefined;
  transcriber?: string | null | undefined;
  video?: string | null | undefined;
};
export type SoundtrackInput = {
  bpm?: number | null | undefined;
  genre?: string | null | undefined;
  mood?: string | null | undefined;
};
export type VoiceOverInput = {
  script?: string | null | undefined;
  voice?: string | null | undefined;
};
export type FilmsMakeMutation$variables = {
  input: CreateJobInput;
  lists: ReadonlyArray<string>;
};
export type FilmsMakeMutation$data = {
  readonly createJob: {
    readonly job?: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"Films_film">;
    };
    readonly message?: string;
  };
};
export type FilmsMakeMutation = {
  response: FilmsMakeMutation$data;
  variables: FilmsMakeMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "lists"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "message",
      "storageKey": null
    }
  ],
  "type": "Error",
  "abstractKey": "__isError"
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "FilmsMakeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "createJob",
        "plural": false,
        "selections": [
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Job",
                "kind": "LinkedField",
                "name": "job",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "Films_film"
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "JobPayload",
            "abstractKey": null
          },
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FilmsMakeMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "createJob",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Job",
                "kind": "LinkedField",
                "name": "job",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
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
                          },
                          (v2/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v2/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "filters": null,
                "handle": "prependNode",
                "key": "",
                "kind": "LinkedHandle",
                "name": "job",
                "handleArgs": [
                  {
                    "kind": "Variable",
                    "name": "connections",
                    "variableName": "lists"
                  },
                  {
                    "kind": "Literal",
                    "name": "edgeTypeName",
                    "value": "JobEdge"
                  }
                ]
              }
            ],
            "type": "JobPayload",
            "abstractKey": null
          },
          (v3/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "28cd3954acfba16c79aad5a90e967206",
    "id": null,
    "metadata": {},
    "name": "FilmsMakeMutation",
    "operationKind": "mutation",
    "text": "mutation FilmsMakeMutation(\n  $input: CreateJobInput!\n) {\n  createJob(input: $input) {\n    __typename\n    ... on JobPayload {\n      job {\n        id\n        ...Films_film\n      }\n    }\n    ... on Error {\n      __isError: __typename\n      message\n    }\n  }\n}\n\nfragment Films_film on Job {\n  prompt\n  status\n  progress\n  video {\n    asset {\n      url\n      id\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "84fc1018d406cf8a24c8739ab9972722";

export default node;
