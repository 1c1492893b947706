import { api, recevoir } from "../../kit/api.ts";
import type { ChampAction } from "../../kit/champ-action.tsx";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import type { Bloc, Contenu, Public } from "./formes.ts";
import { BLOCS, PUBLICS } from "./mots.ts";
import { RELIRE } from "./requetes.ts";

const envoyer = (body: Contenu & { revision: number }) =>
  recevoir(api.POST("/portail/api/sensibilisations/module/brouillon", { body }));

/** Takes the model as a draft: a small partner has nothing to write. */
// CONV-7-13
export function PartirDuModele({ modele }: { modele: Contenu }) {
  return (
    <FormulaireAction
      titre="Partir du modèle"
      action="Reprendre le modèle dans un brouillon"
      relire={RELIRE}
      champs={[]}
      envoyer={async () => {
        await envoyer({ ...modele, revision: 0 });
      }}
    />
  );
}

interface ProprietesRediger {
  contenu: Contenu;
  revision: number;
  titre: string;
  /** What is for one public alone, instead of the four blocks. */
  complements?: boolean;
}

// CONV-7-14
export function Rediger({ contenu, revision, titre, complements = false }: ProprietesRediger) {
  return (
    <FormulaireAction
      titre={titre}
      action="Enregistrer le brouillon"
      relire={RELIRE}
      champs={complements ? CHAMPS_COMPLEMENTS : CHAMPS_BLOCS}
      depart={
        complements
          ? Object.fromEntries(contenu.complements.map(({ public: un, texte }) => [un, texte]))
          : Object.fromEntries(CODES_BLOCS.map((bloc) => [bloc, contenu[bloc] ?? ""]))
      }
      envoyer={async (valeurs) => {
        const ecrits = complements
          ? {
              complements: CODES_PUBLICS.flatMap((un) => {
                const texte = valeurs[un];
                return texte ? [{ public: un, texte }] : [];
              }),
            }
          : Object.fromEntries(CODES_BLOCS.map((bloc) => [bloc, valeurs[bloc] || null]));
        const { enjeux, bonnesPratiques, responsabilite, conduite } = contenu;
        const avant = { enjeux, bonnesPratiques, responsabilite, conduite };
        const dits = { ...avant, complements: contenu.complements, ...ecrits };
        await envoyer({ ...dits, revision });
      }}
    />
  );
}

const CODES_BLOCS = Object.keys(BLOCS) as Bloc[];
const CODES_PUBLICS = Object.keys(PUBLICS) as Public[];

const CHAMPS_BLOCS: readonly ChampAction[] = CODES_BLOCS.map((nom) => ({
  nom,
  libelle: BLOCS[nom],
  genre: "long",
  facultatif: "plus-tard",
}));

const CHAMPS_COMPLEMENTS: readonly ChampAction[] = CODES_PUBLICS.map((nom) => ({
  nom,
  libelle: PUBLICS[nom],
  genre: "long",
  facultatif: true,
}));

// CONV-7-14
export function Publier({ revision }: { revision: number }) {
  return (
    <FormulaireAction
      titre="Publier"
      action="Publier : cette version est en vigueur aussitôt"
      relire={RELIRE}
      champs={[]}
      envoyer={async () => {
        const body = { revision };
        await recevoir(api.POST("/portail/api/sensibilisations/module/publication", { body }));
      }}
    />
  );
}
