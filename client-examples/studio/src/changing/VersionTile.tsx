/** One version of a clip, and what puts it into the film where it is not the one that is shown. */
import { here } from '../server/files.js';
import { texts } from '../texts/texts.js';

type File = { url: string | null };
type Props = {
  version: { video: File; thumbnail: File | null };
  /** What it is called where nothing is seen. */
  label: string;
  isShown: boolean;
  verb: string;
  canShow: boolean;
  onShow: () => void;
  title?: string;
  children: React.ReactNode;
};

export function VersionTile({ version, label, isShown, verb, canShow, onShow, title, children }: Props) {
  return (
    <li aria-current={isShown || undefined}>
      <video
        src={here(version.video.url)}
        poster={here(version.thumbnail?.url)}
        muted
        loop
        playsInline
        preload="none"
        controls
        aria-label={label}
      />
      <p title={title}>
        {children}
        {isShown ? (
          <span className="badge">{texts.takes.inFilm}</span>
        ) : (
          <button type="button" className="button small" disabled={!canShow} onClick={onShow}>
            {verb}
          </button>
        )}
      </p>
    </li>
  );
}
