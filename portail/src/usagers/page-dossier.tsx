import type { UseQueryResult } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Alerte } from "../kit/alerte.tsx";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { Chargement } from "../kit/chargement.tsx";
import { ErreurApi } from "../kit/erreur-api.ts";
import { Page } from "../kit/page.tsx";
import { Personne } from "./personne.tsx";

/** The key of the person whose dossier the address opens. */
export function useCle(): string {
  const { cle = "" } = useParams({ strict: false }) as { cle?: string };
  return cle;
}

/** Whose dossier it is, and the way back to its Vue 360. */
export function EnteteDossier({ cle }: { cle: string }) {
  return (
    <>
      <Personne cle={cle} />
      <p className="m-retour">
        <Link to="/suivi-de-parcours/dossiers/$cle" params={{ cle }} className="fr-link">
          Retour à la Vue 360
        </Link>
      </p>
    </>
  );
}

interface Proprietes<Lu> {
  titre: string;
  lecture: UseQueryResult<Lu | null>;
  children: (lu: Lu) => ReactNode;
}

/** A page of one person's dossier: whose it is, the way back to the Vue 360, then what was read or why not. */
export function PageDossier<Lu>({ titre, lecture, children }: Proprietes<Lu>) {
  const cle = useCle();
  const { data, error, refetch } = lecture;
  return (
    <Page titre={titre}>
      <EnteteDossier cle={cle} />
      {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
      {error instanceof ErreurApi && error.code === "DROIT_ABSENT" && (
        <p>
          <Link to="/mes-acces">Voir mes accès et demander ce droit</Link>
        </p>
      )}
      {data === undefined && !error && <Chargement phrase="Lecture du dossier…" />}
      {data === null && <Alerte gravite="info">Ce dossier n’existe plus.</Alerte>}
      {data !== undefined && data !== null && children(data)}
    </Page>
  );
}
