/** Tells that an answer is awaited. */
export function Chargement({ phrase }: { phrase: string }) {
  return <p role="status">{phrase}</p>;
}
