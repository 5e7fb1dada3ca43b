/** A panel of a storyboard as it is kept with the file: its words, and the asset that is its picture. */
import type { Panel } from '../../film/story/storyboard.js';

export type StoredPanel = Panel & { pictureId: string };
