import { useState } from "react";
import { Champ } from "../kit/champ.tsx";
import { ChampLong } from "../kit/champ-long.tsx";
import { type ChampPlace, placerRefus } from "../kit/champ-refuse.ts";
import { Choix } from "../kit/choix.tsx";
import { Formulaire } from "../kit/formulaire.tsx";
import { RefusEnvoi } from "../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../kit/sommaire-erreurs.tsx";
import type { ApplicationVoulue } from "./formes.ts";
import { lireSaisie, type SaisieApplication } from "./saisie-application.ts";

interface Proprietes {
  depart: SaisieApplication;
  /** The way an application proves itself is chosen once. */
  nouvelle: boolean;
  action: string;
  enCours: boolean;
  erreur: Error | null;
  surEnvoi: (voulue: ApplicationVoulue) => void;
  /** Absent where giving up is to leave the page. */
  surAbandon?: () => void;
}

const AUTHENTIFICATIONS = [
  {
    valeur: "cle",
    libelle: "Clé publique (private_key_jwt) – recommandé",
    aide: "Votre application signe avec une clé qui ne quitte jamais votre système.",
  },
  {
    valeur: "secret",
    libelle: "Secret",
    aide: "Montré une seule fois ; ajoutez une liste d’adresses IP.",
  },
  {
    valeur: "aucune",
    libelle: "Aucune (PKCE seul)",
    aide: "Pour une application sans serveur, où un agent se connecte.",
  },
] as const;

const PLACES: readonly ChampPlace[] = [
  { id: "nom", nom: "nom", libelle: "Nom" },
  { id: "description", nom: "description", libelle: "À quoi elle sert" },
  { id: "jwks", nom: "jwks", libelle: "Clés publiques", codes: ["JWKS_INVALIDE"] },
  {
    id: "redirections",
    nom: "redirections",
    libelle: "Adresses de redirection",
    parLigne: true,
    codes: ["REDIRECTION_REFUSEE", "REDIRECTION_ABSENTE"],
  },
  {
    id: "adresses",
    nom: "adresses",
    libelle: "Adresses IP autorisées",
    parLigne: true,
    codes: ["ADRESSE_REFUSEE"],
  },
  { id: "societe", nom: "societe", libelle: "Société" },
  { id: "adresse", nom: "adresse", libelle: "Adresse" },
  { id: "courriel", nom: "courriel", libelle: "Courriel" },
  { id: "telephone", nom: "telephone", libelle: "Téléphone" },
];

/** Creates or describes an application. */
// ANX2-06 AMB-09
export function FormulaireApplication(formulaire: Proprietes) {
  const { depart, nouvelle, action, enCours, erreur, surEnvoi, surAbandon } = formulaire;
  const [saisie, setSaisie] = useState(depart);
  const [essai, setEssai] = useState(0);
  const [defauts, setDefauts] = useState<Record<string, string>>({});
  const { fautes, reste } = placerRefus(defauts, erreur, PLACES);
  const changer = (id: keyof SaisieApplication) => (valeur: string) =>
    setSaisie({ ...saisie, [id]: valeur });
  const champ = (id: keyof SaisieApplication, libelle: string, aide?: string) => (
    <Champ
      id={id}
      libelle={libelle}
      aide={aide}
      erreur={fautes[id]}
      valeur={saisie[id]}
      surChangement={changer(id)}
    />
  );
  const zone = (id: keyof SaisieApplication, libelle: string, aide: string) => (
    <ChampLong
      spellCheck={false}
      id={id}
      libelle={libelle}
      aide={aide}
      erreur={fautes[id]}
      valeur={saisie[id]}
      surChangement={changer(id)}
    />
  );
  return (
    <Formulaire
      className="m-carte"
      surEnvoi={() => {
        const lue = lireSaisie(saisie);
        setEssai(essai + 1);
        setDefauts("erreurs" in lue ? lue.erreurs : {});
        if ("voulue" in lue && !enCours) surEnvoi(lue.voulue);
      }}
    >
      <SommaireErreurs erreurs={fautes} essai={essai} />
      <RefusEnvoi erreur={reste} />
      {champ("nom", "Nom")}
      {zone("description", "À quoi elle sert (facultatif)", "Pour vous et pour l’opérateur.")}
      {nouvelle && (
        <Choix
          nom="authentification"
          legende="Comment elle se prouve"
          options={AUTHENTIFICATIONS}
          valeur={saisie.authentification}
          surChangement={(authentification) => setSaisie({ ...saisie, authentification })}
        />
      )}
      {saisie.authentification === "cle" &&
        zone(
          "jwks",
          "Clés publiques (JWKS)",
          "RSA 2 048 bits, P-256 ou Ed25519. Jamais la clé privée.",
        )}
      {zone(
        "redirections",
        "Adresses de redirection (facultatif)",
        "Une par ligne, en entier, en https. Elles servent quand un agent se connecte.",
      )}
      {zone(
        "adresses",
        "Adresses IP autorisées",
        "Une par ligne, comme 203.0.113.7 ou 203.0.113.0/24. Vide : toutes.",
      )}
      <fieldset className="fr-fieldset m-choix">
        <legend className="fr-fieldset__legend">Éditeur qui intègre les API (facultatif)</legend>
        <div className="m-champs">
          {champ("societe", "Société", "Un tiers au sens de l’article 5.")}
          {champ("adresse", "Adresse")}
          {champ("courriel", "Courriel")}
          {champ("telephone", "Téléphone")}
        </div>
      </fieldset>
      <div className="m-actions">
        <button type="submit" className="fr-btn" aria-disabled={enCours}>
          {enCours ? "En cours…" : action}
        </button>
        {surAbandon && (
          <button type="button" className="fr-btn fr-btn--tertiary" onClick={surAbandon}>
            Annuler
          </button>
        )}
      </div>
    </Formulaire>
  );
}
