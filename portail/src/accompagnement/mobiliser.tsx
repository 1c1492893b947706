import { INTENSITES } from "../contrat-engagement/ecriture.ts";
import { api, recevoir } from "../kit/api.ts";
import { aujourdhui } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { DISPOSITIFS, MODALITES } from "./ecriture.ts";
import type { Periodes, PeriodeVoulue } from "./formes.ts";

interface Proprietes extends Pick<Periodes, "dispositifs" | "structures"> {
  cle: string;
}

/** Mobilises a scheme on the open path: where, with whom, how, until when. */
// ANX4-A-10
export function Mobiliser({ cle, dispositifs, structures }: Proprietes) {
  return (
    <div className="m-gestes">
      <FormulaireAction
        titre="Mobiliser une période"
        action="Mobiliser la période"
        relire={["periodes"]}
        depart={{
          dispositif: dispositifs.length === 1 ? (dispositifs[0] ?? "") : "",
          structure: structures[0]?.siret ?? "",
          modalite: "PRESENTIEL",
          debut: aujourdhui(),
        }}
        champs={[
          {
            nom: "dispositif",
            libelle: "Dispositif",
            genre: "choix",
            options: dispositifs.map((code) => [code, DISPOSITIFS[code] ?? code] as const),
          },
          {
            nom: "structure",
            libelle: "Structure qui accompagne",
            genre: "choix",
            options: structures.map(({ siret, nom }) => [siret, nom] as const),
          },
          { nom: "referent", libelle: "Référent unique", aide: "Prénom et nom." },
          {
            nom: "intensite",
            libelle: "Intensité",
            genre: "choix",
            options: Object.entries(INTENSITES),
          },
          {
            nom: "modalite",
            libelle: "Modalité",
            genre: "choix",
            options: Object.entries(MODALITES),
          },
          {
            nom: "debut",
            libelle: "Premier jour",
            aide: "La structure accède au dossier à partir de ce jour ; qui accompagne le garde jusque-là.",
            genre: "date",
          },
          { nom: "finPrevue", libelle: "Dernier jour prévu", genre: "date" },
        ]}
        envoyer={async (valeurs) => {
          const periode = { ...valeurs } as unknown as PeriodeVoulue;
          const params = { path: { cle } };
          const mobilisee = await recevoir(
            api.POST("/portail/api/usagers/{cle}/periodes", { params, body: { periode } }),
          );
          return mobilisee.avertissements[0] ?? "La période est mobilisée.";
        }}
      />
    </div>
  );
}
