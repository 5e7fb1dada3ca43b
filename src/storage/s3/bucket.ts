/** The bucket as a whole: whether it can be used, whose it is, and what lies in it. */
import {
  AbortMultipartUploadCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListMultipartUploadsCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { StorageUnavailable } from '../storage.js';
import { isNotFound, isNotImplemented, isTaken, nameS3Error } from './errors.js';
import { FILES, keyOf, LABEL, PROBE, UPLOADS } from './objects.js';

type Bucket = { client: S3Client; bucket: string };

export async function headBucket(client: S3Client, bucket: string): Promise<void> {
  await client.send(new HeadBucketCommand({ Bucket: bucket })).catch((error: unknown) => {
    throw nameS3Error(error, bucket);
  });
}

/** Tells what is wrong with the bucket. A bucket that can be read may still refuse files, so failed writes are remembered. */
export function createProblemFinder(client: S3Client, bucket: string) {
  let refused = false;
  return {
    onWrite(error: unknown) {
      refused = error instanceof StorageUnavailable;
    },
    async find(): Promise<string | null> {
      try {
        await headBucket(client, bucket);
        if (refused) await client.send(new PutObjectCommand({ Bucket: bucket, Key: PROBE, Body: 'x' }));
        refused = false;
        return null;
      } catch (error) {
        return (nameS3Error(error, bucket) as Error).message;
      }
    },
  };
}

export async function* filesFrom({ client, bucket }: Bucket, before: Date): AsyncIterable<string[]> {
  for await (const objects of listed({ client, bucket }, FILES, before)) yield objects.map(keyOf);
}

/** Names of objects that were written before that moment, page by page. */
async function* listed({ client, bucket }: Bucket, prefix: string, before: Date): AsyncIterable<string[]> {
  try {
    for await (const { Contents = [] } of paginateListObjectsV2(
      { client },
      { Bucket: bucket, Prefix: prefix },
    )) {
      const old = Contents.filter(({ LastModified }) => LastModified && LastModified < before);
      if (old.length > 0) yield old.map(({ Key }) => Key!);
    }
  } catch (error) {
    throw nameS3Error(error, bucket);
  }
}

export async function belongsTo({ client, bucket }: Bucket, databaseId: string): Promise<boolean> {
  const written = () => readLabel({ client, bucket });
  try {
    const owner = await written();
    if (owner !== null) return owner === databaseId;
    await writeLabel({ client, bucket }, databaseId);
    return (await written()) === databaseId;
  } catch (error) {
    throw nameS3Error(error, bucket);
  }
}

/** The first one stays, where the server knows conditions. */
async function writeLabel({ client, bucket }: Bucket, databaseId: string): Promise<void> {
  const label = { Bucket: bucket, Key: LABEL, Body: databaseId };
  try {
    await client.send(new PutObjectCommand({ ...label, IfNoneMatch: '*' }));
  } catch (error) {
    if (isNotImplemented(error)) await client.send(new PutObjectCommand(label));
    else if (!isTaken(error)) throw error;
  }
}

async function readLabel({ client, bucket }: Bucket): Promise<string | null> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: LABEL }));
    return (await Body?.transformToString()) ?? null;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** Files that were sent and never completed, and parts of uploads whose server died. */
export async function removeUnfinished({ client, bucket }: Bucket, before: Date): Promise<void> {
  for await (const objects of listed({ client, bucket }, UPLOADS, before)) {
    const Delete = { Objects: objects.map((Key) => ({ Key })), Quiet: true };
    await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete }));
  }
  try {
    const { Uploads = [] } = await client.send(
      new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: FILES }),
    );
    for (const { Key, UploadId, Initiated } of Uploads)
      if (Initiated && Initiated < before)
        await client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId }));
  } catch (error) {
    if (!isNotImplemented(error)) throw nameS3Error(error, bucket);
  }
}
