export { downloadFile } from './actions/download-file.ts';
export { uploadFile } from './actions/upload-file.ts';
export { type FileOwner, type FileSource, type MadeFile, makeFile, PICTURE_TYPES } from './make-file.ts';
export { defineFilesIn, findFile, insertFile, listFiles, raiseFileVersions } from './store.ts';
export { hashesOfFiles } from './sub-selects.ts';
export { problems as evidenceProblems } from './texts.ts';
export { type EvidenceFile, type FileId, MEDIA_TYPES, type MediaType } from './words.ts';
