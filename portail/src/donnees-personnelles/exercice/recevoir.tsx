import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { Champ } from "../../kit/champ.tsx";
import type { ChampAction } from "../../kit/champ-action.tsx";
import { ChampJour } from "../../kit/champ-jour.tsx";
import { aujourdhui, enJour, lireDate } from "../../kit/dates.ts";
import { exiger, exigerJour } from "../../kit/exiger.ts";
import { Formulaire } from "../../kit/formulaire.tsx";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { RefusEnvoi } from "../../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../../kit/sommaire-erreurs.tsx";
import { CANAUX, DROITS, IDENTITES } from "./ecriture.ts";
import type { Reception, Trouvee } from "./formes.ts";
import { RELIRE } from "./requetes.ts";

/** Records a request: first whose it is, by a record within perimeter, then what is asked. */
// CONV-5-15
export function Recevoir() {
  const [saisie, setSaisie] = useState({ nom: "", prenom: "", naissance: "" });
  const [essai, setEssai] = useState(0);
  const [defauts, setDefauts] = useState<Record<string, string>>({});
  const recherche = useMutation({
    mutationFn: (body: { nom: string; prenom?: string; dateNaissance: string }) =>
      recevoir(api.POST("/portail/api/exercice-des-droits/recherche", { body })),
  });
  const trouves = recherche.data?.resultats;
  function chercher(): void {
    const nom = saisie.nom.trim();
    const prenom = saisie.prenom.trim();
    const dateNaissance = lireDate(saisie.naissance);
    const lus = {
      ...exiger([["droits-nom", "Nom", nom]]),
      ...exigerJour("droits-naissance", "Date de naissance", saisie.naissance),
    };
    setEssai(essai + 1);
    setDefauts(lus);
    if (nom === "" || !dateNaissance || recherche.isPending) return;
    recherche.mutate({ nom, dateNaissance, ...(prenom !== "" && { prenom }) });
  }
  return (
    <section aria-labelledby="recevoir">
      <h2 id="recevoir">Enregistrer une demande</h2>
      <Formulaire jetable className="m-carte" aria-label="Trouver la personne" surEnvoi={chercher}>
        <SommaireErreurs erreurs={defauts} essai={essai} />
        <RefusEnvoi erreur={recherche.error} />
        <p>La personne est désignée par son dossier : trouvez-le d’abord.</p>
        <div className="m-champs">
          <Champ
            id="droits-nom"
            libelle="Nom"
            erreur={defauts["droits-nom"]}
            valeur={saisie.nom}
            surChangement={(nom) => setSaisie({ ...saisie, nom })}
          />
          <Champ
            id="droits-prenom"
            libelle="Prénom (facultatif)"
            valeur={saisie.prenom}
            surChangement={(prenom) => setSaisie({ ...saisie, prenom })}
          />
          <ChampJour
            id="droits-naissance"
            libelle="Date de naissance"
            erreur={defauts["droits-naissance"]}
            valeur={saisie.naissance}
            surChangement={(naissance) => setSaisie({ ...saisie, naissance })}
          />
        </div>
        <button type="submit" className="fr-btn" aria-disabled={recherche.isPending}>
          {recherche.isPending ? "En cours…" : "Trouver la personne"}
        </button>
      </Formulaire>
      <div role="status">
        {trouves?.length === 0 && (
          <p>
            Aucun dossier ne correspond. La plateforme ne conserve rien de cette personne sous ce
            nom et cette date de naissance : vérifiez-les, puis répondez-le-lui.
          </p>
        )}
      </div>
      {trouves?.map((trouvee) => (
        <UnePersonne key={trouvee.cle} trouvee={trouvee} />
      ))}
    </section>
  );
}

function UnePersonne({ trouvee }: { trouvee: Trouvee }) {
  const { cle, prenom, nomNaissance, nomUsage, dateNaissance, commune } = trouvee;
  const { organismeReferent, dansPerimetre } = trouvee;
  const nom = `${prenom} ${nomUsage ?? nomNaissance}`;
  return (
    <article className="m-carte m-bloc">
      <h3>{nom}</h3>
      <p>
        {[`Date de naissance : ${enJour(dateNaissance)}`, commune, organismeReferent]
          .filter(Boolean)
          .join(", ")}
      </p>
      {dansPerimetre ? (
        <Enregistrer cle={cle} nom={nom} />
      ) : (
        <p>
          {organismeReferent
            ? `Cette personne n’est pas dans votre périmètre : transmettez sa demande à ${organismeReferent}.`
            : "Cette personne n’est pas dans votre périmètre : transmettez sa demande à France Travail."}
        </p>
      )}
    </article>
  );
}

function Enregistrer({ cle, nom }: { cle: string; nom: string }) {
  const aller = useNavigate();
  const enregistree = useRef<string | null>(null);
  return (
    <FormulaireAction
      titre="Enregistrer sa demande"
      objet={nom}
      action="Enregistrer"
      relire={RELIRE}
      depart={{ recueLe: aujourdhui() }}
      champs={CHAMPS}
      surOuverture={(ouvert) => {
        const id = enregistree.current;
        if (!ouvert && id) void aller({ to: "/exercice-des-droits/$id", params: { id } });
      }}
      envoyer={async ({ droit, canal, recueLe = "", objet = "", identite }) => {
        const body = { droit, canal, recueLe, objet, identite } as Reception;
        const { id } = await recevoir(
          api.POST("/portail/api/usagers/{cle}/exercice-des-droits", {
            params: { path: { cle } },
            body,
          }),
        );
        enregistree.current = id;
      }}
    />
  );
}

const CHAMPS: readonly ChampAction[] = [
  {
    nom: "droit",
    libelle: "Droit exercé",
    genre: "choix",
    options: Object.entries(DROITS),
  },
  {
    nom: "canal",
    libelle: "Reçue par",
    genre: "choix",
    options: Object.entries(CANAUX),
  },
  {
    nom: "recueLe",
    libelle: "Reçue le",
    genre: "date",
    aide: "Au format jj/mm/aaaa. Le délai d’un mois part de ce jour.",
  },
  {
    nom: "identite",
    libelle: "Identité du demandeur",
    genre: "choix",
    options: Object.entries(IDENTITES),
  },
  {
    nom: "objet",
    libelle: "Ce que la personne demande",
    genre: "long",
    aide: "Sans numéro de sécurité sociale.",
  },
];
