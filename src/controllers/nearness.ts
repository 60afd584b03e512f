/** How far outside the viewport counts as near. */
const MARGIN = '400px';

/**
 * Calls back once, as soon as an element comes near the viewport. A size of zero does not count as far,
 * a closed tab or `details` does.
 *
 * @returns forgets the callback
 */
export function whenNear(element: Element, onNear: () => void): () => void {
  let observer: IntersectionObserver | undefined;
  const stop = () => observer?.disconnect();
  const tell = () => {
    stop();
    onNear();
  };
  try {
    observer = new IntersectionObserver(
      (entries) => {
        // The first polyfills had no such field, and called back only for what intersects.
        if (entries.some(({ isIntersecting }) => isIntersecting !== false)) tell();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
  } catch {
    // The page took the observer away, or put a broken one in its place.
    tell();
  }
  return stop;
}
