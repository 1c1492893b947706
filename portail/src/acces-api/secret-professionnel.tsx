import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enInstant } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { type Application, MOYENS_AVERTISSEMENT, type MoyenAvertissement } from "./formes.ts";

/** What the agents whom the application names must know before it reads anything, and who says that they do. */
// CONV-5-04
export function SecretProfessionnel({ application }: { application: Application }) {
  const { id, avisSecret, avertissement } = application;
  return (
    <section aria-labelledby="secret-professionnel">
      <h2 id="secret-professionnel">Secret professionnel</h2>
      <p>{avisSecret}</p>
      {avertissement && (
        <p>
          {`Attesté le ${enInstant(avertissement.le)} par ${avertissement.par}\u202f: ${MOYENS_AVERTISSEMENT[avertissement.moyen]}.`}
        </p>
      )}
      {!avertissement?.aJour && (
        <Alerte gravite="warning">
          {avertissement
            ? "Cet avis a changé depuis\u202f: attestez-le de nouveau, la production et le renouvellement du secret l’attendent."
            : "La production d’une API et le renouvellement du secret attendent votre attestation."}
        </Alerte>
      )}
      <FormulaireAction
        titre={avertissement ? "Attester de nouveau" : "Attester"}
        action="Attester que chacun est averti"
        relire={["developpeur"]}
        depart={{ moyen: avertissement?.moyen ?? "" }}
        champs={[
          {
            nom: "moyen",
            libelle: "Par quel moyen chacun est averti",
            genre: "choix",
            options: Object.entries(MOYENS_AVERTISSEMENT),
          },
        ]}
        envoyer={async ({ moyen }) => {
          await recevoir(
            api.POST("/portail/api/developpeur/applications/{id}/secret-professionnel", {
              params: { path: { id } },
              body: { moyen: moyen as MoyenAvertissement },
            }),
          );
          return "Votre attestation est enregistrée.";
        }}
      />
    </section>
  );
}
