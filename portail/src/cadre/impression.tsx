import { useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { requeteSession } from "../identite/session.ts";
import { api, recevoir } from "../kit/api.ts";
import { DemandeMotif } from "../kit/demande-motif.tsx";

const SANS_MOTIF =
  "Cette page ne s’imprime que par le bouton « Imprimer cette page », en bas de l’écran : il demande un motif et en garde la trace.";
const PUBLIQUES: ReadonlySet<string | undefined> = new Set([
  "/mentions-legales",
  "/accessibilite",
  "/donnees-personnelles",
]);

/**
 * Prints the page of somebody signed in, for a motive, under its mark; printed another way, it comes out empty. What
 * everybody may read prints freely.
 */
// CONV-4-01 CONV-5-10
export function Impression() {
  const { data: session } = useQuery({ ...requeteSession, enabled: false });
  // The address changes before the page does: neither the one that leaves nor the one that comes may be reserved.
  const publique = useRouterState({
    select: ({ location, resolvedLocation }) =>
      PUBLIQUES.has(location.pathname) && PUBLIQUES.has(resolvedLocation?.pathname),
  });
  const [demande, setDemande] = useState(false);
  const [marque, setMarque] = useState<string | null>(null);
  const donnee = useRef<string | null>(null);
  const etat = session && !publique ? (marque ? "motivee" : "fermee") : "libre";
  useEffect(() => {
    document.body.dataset.impression = etat;
  }, [etat]);
  useEffect(() => {
    if (marque === null) return;
    const oublier = () => setMarque(null);
    window.addEventListener("afterprint", oublier);
    window.print();
    return () => window.removeEventListener("afterprint", oublier);
  }, [marque]);
  if (session?.secondFacteur !== "verifie") return null;
  return (
    <li>
      <button
        type="button"
        className="m-lien"
        onClick={() => (publique ? window.print() : setDemande(true))}
      >
        Imprimer cette page
      </button>
      {createPortal(<p className="m-mention">{marque ?? SANS_MOTIF}</p>, document.body)}
      {demande && (
        <DemandeMotif
          surMotif={async (motif) => {
            const body = { document: "ecran", motif };
            donnee.current = (await recevoir(api.POST("/portail/api/exports", { body }))).marque;
          }}
          surFermeture={() => {
            setDemande(false);
            setMarque(donnee.current);
            donnee.current = null;
          }}
        />
      )}
    </li>
  );
}
