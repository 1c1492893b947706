import { api, recevoir } from "../../kit/api.ts";
import type { ChampAction } from "../../kit/champ-action.tsx";
import { aujourdhui, enJour } from "../../kit/dates.ts";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { GENRES } from "./ecriture.ts";
import type { Changement, SaisieChangement } from "./formes.ts";

type Genre = Changement["genre"];

const RELIRE = ["situation"];
const HEURES: ChampAction = {
  nom: "heures",
  libelle: "Heures",
  aide: "Par mois pour un travail, en tout pour une formation.",
  forme: [/^\d{1,4}([.,]\d{1,2})?$/, "un nombre d’heures, comme 78 ou 12,5"],
};
const ADRESSE: ChampAction = { nom: "adresse", libelle: "Nouveau domicile" };
const FIN: ChampAction = { nom: "fin", libelle: "Dernier jour", genre: "date", facultatif: true };

/** The forms by which one declares, each with what its kinds ask and nothing else. */
const FORMULAIRES: readonly {
  readonly titre: string;
  readonly genres: readonly Genre[];
  readonly champs: readonly ChampAction[];
}[] = [
  {
    titre: "Déclarer un travail ou une formation",
    genres: ["TRAVAIL", "FORMATION"],
    champs: [FIN, HEURES],
  },
  {
    titre: "Déclarer une indisponibilité",
    genres: [
      "MALADIE",
      "ACCIDENT",
      "MATERNITE",
      "PATERNITE",
      "SERVICE",
      "INCARCERATION",
      "ABSENCE",
    ],
    champs: [FIN],
  },
  { titre: "Déclarer un nouveau domicile", genres: ["DOMICILE"], champs: [ADRESSE] },
  {
    titre: "Déclarer une invalidité ou une fin de titre",
    genres: ["INVALIDITE", "FIN_TITRE_TRAVAIL"],
    champs: [],
  },
];

function champsDe({ genres, champs }: (typeof FORMULAIRES)[number]): readonly ChampAction[] {
  const genre: ChampAction = {
    nom: "genre",
    libelle: "Changement",
    genre: "choix",
    options: genres.map((code) => [code, GENRES[code]]),
  };
  return [
    ...(genres.length > 1 ? [genre] : []),
    { nom: "survenuLe", libelle: "Jour du changement", genre: "date" },
    ...champs,
    { nom: "declareLe", libelle: "Déclaré le", genre: "date" },
  ];
}

function lire(valeurs: Readonly<Record<string, string>>, genres: readonly Genre[]) {
  const { genre, survenuLe = "", fin, heures, adresse, declareLe = "" } = valeurs;
  return {
    genre: (genre || genres[0]) as Genre,
    survenuLe,
    fin: fin || null,
    heures: heures ? Number(heures.replace(",", ".")) : null,
    adresse: adresse || null,
    declareLe,
  } satisfies SaisieChangement;
}

/** Keeps what the person says of a change of their situation. */
// B2-04 B2-05
export function DeclarerChangement({ cle }: { cle: string }) {
  return (
    <div className="m-actions m-gestes">
      {FORMULAIRES.map((formulaire) => (
        <FormulaireAction
          key={formulaire.titre}
          titre={formulaire.titre}
          action="Enregistrer la déclaration"
          relire={RELIRE}
          depart={{ declareLe: aujourdhui() }}
          champs={champsDe(formulaire)}
          envoyer={async (valeurs) => {
            const params = { path: { cle } };
            const body = lire(valeurs, formulaire.genres);
            await recevoir(api.POST("/portail/api/usagers/{cle}/changements", { params, body }));
            return "La déclaration est enregistrée.";
          }}
        />
      ))}
    </div>
  );
}

/** Corrects what one's own organisation took; the former version is kept. */
export function CorrigerChangement({ cle, changement }: { cle: string; changement: Changement }) {
  const { id, version, genre, survenuLe, fin, heures, adresse, declareLe } = changement;
  const formulaire = FORMULAIRES.find(({ genres }) => genres.includes(genre));
  if (!formulaire) return null;
  return (
    <FormulaireAction
      titre="Corriger"
      objet={`${GENRES[genre]}, ${enJour(survenuLe)}`}
      action="Enregistrer la correction"
      relire={RELIRE}
      depart={{
        genre,
        survenuLe: survenuLe,
        fin: fin ?? "",
        heures: heures === null ? "" : String(heures).replace(".", ","),
        adresse: adresse ?? "",
        declareLe: declareLe,
      }}
      champs={champsDe(formulaire)}
      envoyer={async (valeurs) => {
        const params = { path: { cle } };
        const body = { ...lire(valeurs, formulaire.genres), changement: { id, version } };
        await recevoir(
          api.POST("/portail/api/usagers/{cle}/changements/correction", { params, body }),
        );
        return "La correction est enregistrée.";
      }}
    />
  );
}
