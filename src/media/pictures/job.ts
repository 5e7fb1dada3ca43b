/** What passes between the server and the process that decodes pictures. */
export type PictureJob = {
  path: string;
  /** Where the small copy goes, as a JPEG on black or as a PNG. */
  outPath: string;
  format: 'jpeg' | 'png';
  width: number;
  height: number;
  /** `cover` fills the size, `inside` fits into it and is never enlarged. */
  fit: 'cover' | 'inside';
};

export type PictureAnswer = { width: number; height: number } | { problem: string };
