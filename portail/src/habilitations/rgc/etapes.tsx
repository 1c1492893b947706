import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Alerte } from "../../kit/alerte.tsx";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { DialogueMotif } from "../../kit/dialogue-motif.tsx";
import { DepotActe } from "./depot-acte.tsx";
import type { Nomination, SuiviPartenaire } from "./formes.ts";

interface Proprietes {
  nomination: Nomination;
  documents: SuiviPartenaire["documents"];
  empechement: SuiviPartenaire["empechement"];
}

/** The designation under way, step by step: hand over, sign, send, wait. */
export function Etapes({ nomination, documents, empechement }: Proprietes) {
  const requetes = useQueryClient();
  const [abandon, setAbandon] = useState(false);
  const params = { path: { id: nomination.id } };
  const chemin = "/portail/api/nomination-rgc/{id}" as const;
  const relire = () => requetes.invalidateQueries({ queryKey: ["rgc"] });
  const { mutate, error, isPending } = useMutation({
    mutationFn: async (etape: "conditions" | "envoi") => {
      if (etape === "conditions") await recevoir(api.POST(`${chemin}/conditions`, { params }));
      if (etape === "envoi") await recevoir(api.POST(`${chemin}/envoi`, { params }));
    },
    onSuccess: relire,
  });
  const { etat } = nomination;
  const document = documents.find(
    ({ nature }) => nature === (etat === "preparee" ? "conditions-generales" : "acte-engagement"),
  );
  return (
    <section aria-labelledby="etapes" className="m-carte m-bloc">
      <h2 id="etapes">
        Désignation de {nomination.prenom} {nomination.nom}
      </h2>
      {error && <AlerteErreur erreur={error} />}
      {(etat === "preparee" || etat === "informee") && document && (
        <details>
          <summary>{document.titre}</summary>
          {document.contenu.split("\n").map((ligne, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that does not change
            <p key={rang}>{ligne}</p>
          ))}
        </details>
      )}
      {etat === "preparee" && (
        <Etape
          texte="1. Remettez au candidat une copie des conditions générales d’accès aux outils."
          bouton="J’ai remis les conditions générales"
          enCours={isPending}
          surClic={() => mutate("conditions")}
        />
      )}
      {etat === "informee" && (
        <>
          <p>
            2. Conditions remises le {enInstant(nomination.conditionsRemisesLe ?? "")}. Faites
            signer l’acte d’engagement, puis déposez-le.
          </p>
          <DepotActe nomination={nomination.id} />
        </>
      )}
      {etat === "signee" && empechement && (
        <Alerte gravite="info">{`${empechement} L’acte signé est gardé.`}</Alerte>
      )}
      {etat === "signee" && !empechement && (
        <Etape
          texte={`3. Acte signé le ${enJour(nomination.signeeLe ?? "")}. Transmettez-le au chargé de sécurité de l’opérateur.`}
          bouton="Transmettre à l’opérateur"
          enCours={isPending}
          surClic={() => mutate("envoi")}
        />
      )}
      {etat === "transmise" && (
        <Alerte gravite="info" titre="En attente de la décision de l’opérateur">
          {nomination.limiteLe
            ? `Au plus tard le ${enJour(nomination.limiteLe)}.${nomination.tacite ? " Passé ce jour, son silence vaut acceptation." : ""}`
            : `Transmise le ${enInstant(nomination.recueLe ?? "")}. Aucun délai n’est écrit pour une première proposition.`}
        </Alerte>
      )}
      <div className="m-actions">
        <button
          type="button"
          className="fr-btn fr-btn--tertiary fr-btn--sm"
          onClick={() => setAbandon(true)}
        >
          Abandonner cette désignation
        </button>
      </div>
      {abandon && (
        <DialogueMotif
          titre="Abandonner cette désignation"
          consequence="La personne ne sera pas nommée ; vous pourrez en désigner une autre."
          action="Abandonner la désignation"
          surFermeture={() => setAbandon(false)}
          surConfirmation={async (motif) => {
            await recevoir(api.POST(`${chemin}/abandon`, { params, body: { motif } }));
            await relire();
          }}
        />
      )}
    </section>
  );
}

interface ProprietesEtape {
  texte?: string;
  bouton: string;
  enCours: boolean;
  surClic: () => void;
}

function Etape({ texte, bouton, enCours, surClic }: ProprietesEtape) {
  return (
    <>
      {texte && <p>{texte}</p>}
      <button type="button" className="fr-btn" disabled={enCours} onClick={surClic}>
        {bouton}
      </button>
    </>
  );
}
