import { AlerteErreur } from "./alerte-erreur.tsx";
import { Chargement } from "./chargement.tsx";

interface ProprietesEtat {
  lecture: { data: unknown; error: Error | null; refetch: () => unknown };
  /** What is awaited, while nothing was read yet. */
  phrase: string;
}

/** That a reading is awaited, or failed and may be asked again: above what was read before, which stays. */
export function EtatLecture({ lecture: { data, error, refetch }, phrase }: ProprietesEtat) {
  if (data === undefined && !error) return <Chargement phrase={phrase} />;
  return error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />;
}
