/** Pictures of one's own: how a character or a place is to look. Each says whom or what it shows. */
import type { Uploaded } from '../server/files.js';
import { texts } from '../texts/texts.js';
import type { OwnPicture } from './draft.js';
import { FileDrop } from './FileDrop.js';

type Props = { pictures: OwnPicture[]; onChange: (pictures: OwnPicture[]) => void };

export function OwnPictures({ pictures, onChange }: Props) {
  const add = (file: Uploaded | null) => file && onChange([...pictures, { file, subject: '' }]);
  const say = (id: string, subject: string) =>
    onChange(pictures.map((each) => (each.file.id === id ? { ...each, subject } : each)));

  return (
    <details className="more">
      <summary>{texts.ownPictures.title(pictures.length)}</summary>
      {pictures.length > 0 && (
        <ul className="own-pictures">
          {pictures.map(({ file, subject }) => (
            <li key={file.id}>
              <img src={file.picture} alt={subject || file.filename} />
              <input
                aria-label={texts.ownPictures.whatShows(file.filename)}
                placeholder={texts.ownPictures.whatShowsHint}
                maxLength={300}
                value={subject}
                // biome-ignore lint/a11y/noAutofocus: the one thing that is still missing of what was just added
                autoFocus={subject === ''}
                onChange={(event) => say(file.id, event.target.value)}
              />
              <button
                type="button"
                className="button quiet"
                onClick={() => onChange(pictures.filter((each) => each.file.id !== file.id))}
              >
                {texts.common.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <FileDrop
        label={texts.ownPictures.add}
        hint={texts.ownPictures.addHint}
        accept="image/*"
        file={null}
        onFile={add}
      />
    </details>
  );
}
