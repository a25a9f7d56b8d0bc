import { type FileId, findFile, PICTURE_TYPES } from '@aftercare/evidence';
import { networkSpace } from '@aftercare/network';
import { defineAction, Refusal } from '@aftercare/runtime';
import * as z from 'zod';
import { readsForFile, toFile } from '../plans/request-file.ts';
import { viewRequest } from '../views.ts';
import { requestParams } from '../wire/request.ts';

/** A photo that the customer sent, to those who see the request. */
export const showPhoto = defineAction({
  name: 'service.show_photo',
  method: 'GET',
  path: '/v1/networks/{network}/service-requests/{request}/photos/{file}',
  summary: 'The bytes of a photo of a request',
  permission: 'service:read',
  space: networkSpace({ owner: true, members: ['shop'], suspended: 'reads' }),
  idempotencyKey: 'none',
  params: requestParams.extend({ file: z.string().regex(/^fil_[0-9a-z]{26}$/) }),
  query: z.strictObject({}),
  body: z.undefined(),
  answers: { 200: PICTURE_TYPES },
  refusals: ['request.not_found'],
  async run({ load, actor, platform }, { params }) {
    const { admitted, photo, ...loaded } = await load({
      ...readsForFile({ key: params.request }),
      // safe: the pattern of the path parameter is the id's own
      photo: findFile({ id: params.file as FileId }),
    });
    const file = toFile(loaded);
    const isSeen = file !== undefined && viewRequest(file, admitted, actor) !== undefined;
    if (!isSeen || photo === undefined || !file.request.photos.includes(photo.id))
      throw new Refusal('request.not_found');
    const object = await platform.files.get(photo.objectKey);
    if (object === null) throw new Refusal('request.not_found');
    return {
      status: 200,
      headers: {
        'Content-Disposition': `attachment; filename="${photo.id}"`,
        'Content-Length': String(photo.sizeBytes),
      },
      content: { mediaType: photo.mediaType, data: object.body },
    };
  },
});
