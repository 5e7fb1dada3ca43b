/** Notices that something which should go on has shown no sign of life for too long. */

export type Watch = {
  /** It lives: the time begins anew. */
  alive(): void;
  end(): void;
};

export function watchOver(seconds: number, onSilence: () => void): Watch {
  const timer = setTimeout(onSilence, seconds * 1000).unref();
  return {
    alive: () => void timer.refresh(),
    end: () => clearTimeout(timer),
  };
}
