import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import type { CatalogueLu } from "./requetes.ts";

/** The platforms in service; one may be added, complementary or in place of another. */
// CONV-3.1-04
export function EditionPlateformes({ plateformes }: Pick<CatalogueLu, "plateformes">) {
  return (
    <section aria-labelledby="plateformes">
      <h2 id="plateformes">Plateformes d’accès</h2>
      <ul>
        {plateformes.map(({ code, nom, debut, fin }) => (
          <li key={code}>
            {nom} (<code>{code}</code>), depuis le {enJour(debut)}
            {fin && `, jusqu’au ${enJour(fin)}`}
          </li>
        ))}
      </ul>
      <FormulaireAction
        titre="Ajouter ou arrêter une plateforme"
        action="Enregistrer la plateforme"
        relire={["catalogue"]}
        champs={[
          {
            nom: "code",
            libelle: "Code",
            aide: "Lettres minuscules, chiffres et tirets. Celui d’une plateforme connue la modifie.",
          },
          { nom: "nom", libelle: "Nom" },
          {
            nom: "adresse",
            libelle: "Adresse publique",
            aide: "Commence par https://.",
            facultatif: true,
          },
          { nom: "debut", libelle: "Premier jour", genre: "date" },
          { nom: "fin", libelle: "Dernier jour", genre: "date", facultatif: true },
        ]}
        envoyer={async ({ code = "", nom = "", adresse, debut = "", fin }) => {
          const body = { code, nom, adresse: adresse || null, debut, fin: fin || null };
          await recevoir(api.POST("/portail/api/gouvernance/plateformes", { body }));
          return "La plateforme est enregistrée.";
        }}
      />
    </section>
  );
}
