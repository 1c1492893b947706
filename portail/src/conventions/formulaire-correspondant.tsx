import { api, recevoir } from "../kit/api.ts";
import type { ChampAction } from "../kit/champ-action.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { FONCTIONS } from "./ecriture.ts";
import type { Correspondant, Fonction } from "./formes.ts";

interface ProprietesFormulaire {
  id: string;
  fonction: Fonction;
  contact: Correspondant | undefined;
}

/** Every field of the official form for one contact; the other party is told by e-mail. */
export function FormulaireCorrespondant({ id, fonction, contact }: ProprietesFormulaire) {
  const verbe = contact ? "Modifier" : "Nommer";
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre={`${verbe} : ${FONCTIONS[fonction]}`}
      action="Enregistrer et prévenir l’autre partie"
      champs={champsDe(fonction)}
      depart={departDe(contact)}
      envoyer={async (v) => {
        const lire = (nom: string) => v[nom] || null;
        const body = {
          correspondant: {
            fonction,
            nom: lire("nom"),
            prenom: lire("prenom"),
            courriel: v.courriel ?? "",
            telephone: v.telephone ?? "",
            societe: lire("societe"),
            adresse: lire("adresse"),
            fonctionEquivalente: lire("fonctionEquivalente"),
            delegationReference: lire("delegationReference"),
            delegationDebut: lire("delegationDebut"),
            delegationFin: lire("delegationFin"),
          },
        };
        const params = { path: { id } };
        await recevoir(api.POST("/portail/api/conventions/{id}/correspondants", { params, body }));
      }}
    />
  );
}

function champsDe(fonction: Fonction): ChampAction[] {
  const joindre: ChampAction[] = [
    { nom: "courriel", libelle: "Courriel" },
    { nom: "telephone", libelle: "Téléphone" },
  ];
  if (fonction === "EDITEUR") {
    return [
      { nom: "societe", libelle: "Société" },
      { nom: "adresse", libelle: "Adresse" },
      ...joindre,
    ];
  }
  const personne: ChampAction[] = [
    { nom: "nom", libelle: "Nom" },
    { nom: "prenom", libelle: "Prénom" },
    ...joindre,
  ];
  if (fonction === "SUIVI_OPERATIONNEL") {
    return [
      ...personne,
      {
        nom: "delegationReference",
        libelle: "Délégation de signature",
        aide: "Acte qui la donne.",
      },
      { nom: "delegationDebut", libelle: "Délégation à partir du", genre: "date" },
      { nom: "delegationFin", libelle: "Délégation jusqu’au", genre: "date", facultatif: true },
    ];
  }
  if (fonction === "RSSI" || fonction.endsWith("DPD")) {
    personne.push({
      nom: "fonctionEquivalente",
      libelle: fonction === "RSSI" ? "Fonction équivalente" : "Référent, à défaut de DPD",
      facultatif: true,
    });
  }
  return personne;
}

function departDe(contact: Correspondant | undefined): Record<string, string> {
  const champs = Object.entries(contact ?? {}).filter(([, valeur]) => valeur !== null);
  return Object.fromEntries(champs.map(([nom, valeur]) => [nom, String(valeur)]));
}
