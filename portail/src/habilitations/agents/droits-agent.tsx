import { useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { enJour } from "../../kit/dates.ts";
import { DialogueMotif } from "../../kit/dialogue-motif.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import { CAUSES, ETATS_DROIT, jourDans } from "./ecriture.ts";
import type { Droit, Fiche, Geste } from "./formes.ts";
import { useGestion } from "./gestion.ts";
import { useTableauDeBord } from "./tableau-de-bord.tsx";

const GESTES: Readonly<Record<Geste, { action: string; titre: string; consequence: string }>> = {
  renouveler: {
    action: "Renouveler",
    titre: "Renouveler le droit",
    consequence: "Le droit est prolongé de la durée maximale, à compter d’aujourd’hui.",
  },
  suspendre: {
    action: "Suspendre",
    titre: "Suspendre le droit",
    consequence: "La personne perd aussitôt l’accès, jusqu’à ce que vous leviez la suspension.",
  },
  lever: {
    action: "Lever la suspension",
    titre: "Lever la suspension",
    consequence: "La personne retrouve l’accès aussitôt.",
  },
  retirer: {
    action: "Retirer",
    titre: "Retirer le droit",
    consequence: "L’accès est retiré aussitôt et ne peut être rendu que par un nouveau droit.",
  },
};

interface ProprietesDroits {
  fiche: Fiche;
  /** Reads again what is shown: the dialogue closes on it. */
  surChangement: () => Promise<unknown>;
}

/** The rights of one agent, and what may be done with each, always with a motive. */
export function DroitsAgent({ fiche, surChangement }: ProprietesDroits) {
  const { data } = useTableauDeBord();
  const gere = useGestion();
  const [vise, setVise] = useState<{ droit: Droit; geste: Geste } | null>(null);
  const nommer = (code: string) =>
    data?.modules.find((module) => module.code === code)?.libelle ?? code;
  return (
    <>
      <TableauDonnees
        legende="Droits"
        lignes={fiche.droits}
        cle={({ id }) => id}
        fichier="droits"
        vide={
          <EtatVide titre="Aucun droit">
            <p>Ce compte n’ouvre rien. Donnez-lui un droit si sa mission l’exige.</p>
          </EtatVide>
        }
        colonnes={[
          {
            titre: "Module",
            entete: true,
            valeur: ({ module }) => nommer(module),
            cellule: ({ module, profil }) => (
              <>
                {nommer(module)}
                <span className="m-discret m-ligne">
                  {profil === "gestion" ? "Lire et écrire" : "Lire"}
                </span>
              </>
            ),
          },
          {
            titre: "État",
            filtre: true,
            valeur: ({ etat }) => ETATS_DROIT[etat]?.mot ?? etat,
            cellule: ({ etat, cause }) => (
              <>
                <Pastille ton={ETATS_DROIT[etat]?.ton ?? "neutre"}>
                  {ETATS_DROIT[etat]?.mot ?? etat}
                </Pastille>
                {cause && <span className="m-discret m-ligne">{CAUSES[cause] ?? cause}</span>}
              </>
            ),
          },
          {
            titre: "Période",
            valeur: ({ debut, fin }) => `${debut} – ${fin}`,
            cellule: ({ debut, fin }) => `Du ${enJour(debut)} au ${enJour(fin)}`,
          },
          {
            titre: "Dernier usage",
            valeur: ({ dernierUsage }) => dernierUsage,
            cellule: ({ dernierUsage }) => (dernierUsage ? enJour(dernierUsage) : "Jamais"),
          },
          {
            titre: "Motif",
            valeur: ({ motif }) => motif,
            cellule: ({ motif, ecartMotif, causeMotif }) => (
              <>
                {motif}
                {ecartMotif && <span className="m-discret m-ligne">Écart : {ecartMotif}</span>}
                {causeMotif && <span className="m-discret m-ligne">{causeMotif}</span>}
              </>
            ),
          },
          {
            titre: "Agir",
            cellule: (droit) => (
              <div className="m-actions">
                {(gere ? (droit.gestes as Geste[]) : []).map((geste) => (
                  <button
                    key={geste}
                    type="button"
                    className="fr-btn fr-btn--tertiary fr-btn--sm"
                    onClick={() => setVise({ droit, geste })}
                  >
                    {GESTES[geste].action}
                    <span className="fr-sr-only"> : {nommer(droit.module)}</span>
                  </button>
                ))}
                {(!gere || droit.gestes.length === 0) && "Rien à faire"}
              </div>
            ),
          },
        ]}
      />
      {vise && (
        <DialogueMotif
          titre={`${GESTES[vise.geste].titre} : ${nommer(vise.droit.module)}`}
          consequence={GESTES[vise.geste].consequence}
          action={GESTES[vise.geste].action}
          surFermeture={() => setVise(null)}
          surConfirmation={async (motif) => {
            await recevoir(
              api.POST("/portail/api/gestion-des-comptes/agents/{id}/droits/{droit}", {
                params: { path: { id: fiche.agent.id, droit: vise.droit.id } },
                body: {
                  geste: vise.geste,
                  motif,
                  fin: vise.geste === "renouveler" ? jourDans(data?.dureeMois ?? 12) : null,
                },
              }),
            );
            await surChangement();
          }}
        />
      )}
    </>
  );
}
