import { useState } from "react";
import { aLeRole } from "../../cadre/menus.ts";
import { useSession } from "../../identite/session.ts";
import { api, recevoir } from "../../kit/api.ts";
import { DialogueMotif } from "../../kit/dialogue-motif.tsx";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import type { Fiche } from "./formes.ts";

interface ProprietesFonctions {
  fiche: Fiche;
  surChangement: () => Promise<unknown>;
}

/** What the person does for their organisation beside using tools; the RGC alone gives it or takes it back. */
// CONV-3.2-06 ANX3-1-04
export function FonctionsAgent({ fiche, surChangement }: ProprietesFonctions) {
  const session = useSession();
  const [visee, setVisee] = useState<Fiche["fonctions"][number] | null>(null);
  const rgc = session !== null && aLeRole("RGC")(session);
  const tenues = fiche.fonctions.filter(({ tenue }) => tenue);
  const aDonner = fiche.fonctions.filter(({ tenue }) => !tenue);
  const agir = (fonction: string, geste: "donner" | "retirer", motif: string) =>
    recevoir(
      api.POST("/portail/api/gestion-des-comptes/agents/{id}/fonctions", {
        params: { path: { id: fiche.agent.id } },
        body: { fonction, geste, motif },
      }),
    );
  return (
    <div className="m-bloc">
      {tenues.length === 0 ? (
        <p className="m-discret">Cette personne n’a pas de fonction pour votre organisme.</p>
      ) : (
        <ul>
          {tenues.map((fonction) => (
            <li key={fonction.code}>
              {fonction.libelle}{" "}
              {rgc && (
                <button
                  type="button"
                  className="fr-btn fr-btn--tertiary fr-btn--sm"
                  onClick={() => setVisee(fonction)}
                >
                  Retirer<span className="fr-sr-only"> la fonction {fonction.libelle}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {rgc && !fiche.agent.fermeLe && aDonner.length > 0 && (
        <FormulaireAction
          titre="Donner une fonction"
          action="Donner la fonction"
          relire={["comptes"]}
          champs={[
            {
              nom: "fonction",
              libelle: "Fonction",
              genre: "choix",
              options: aDonner.map(({ code, libelle }) => [code, libelle] as const),
            },
            { nom: "motif", libelle: "Motif", genre: "long" },
          ]}
          envoyer={async ({ fonction = "", motif = "" }) => {
            await agir(fonction, "donner", motif);
          }}
        />
      )}
      {visee && (
        <DialogueMotif
          titre={`Retirer la fonction : ${visee.libelle}`}
          consequence="La personne perd aussitôt les écrans de cette fonction. Ses droits sur les outils ne changent pas."
          action="Retirer la fonction"
          surFermeture={() => setVisee(null)}
          surConfirmation={async (motif) => {
            await agir(visee.code, "retirer", motif);
            await surChangement();
          }}
        />
      )}
    </div>
  );
}
