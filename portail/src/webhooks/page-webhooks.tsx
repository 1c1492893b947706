import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { SecretMontre } from "../acces-api/secret-montre.tsx";
import { enInstant } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { useRetourFocus } from "../kit/retour-focus.ts";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { ETATS } from "./ecriture.ts";
import type { AbonnementResume, AbonnementVoulu, Webhooks } from "./formes.ts";
import { FormulaireWebhook } from "./formulaire-webhook.tsx";
import { creerWebhook, lireWebhooks } from "./requetes.ts";

/** The webhooks of an application, and the form that creates one. */
export function PageWebhooks() {
  const { id } = useParams({ strict: false }) as { id: string };
  const lecture = useQuery(lireWebhooks(id));
  return (
    <Page titre="Webhooks">
      <p className="m-retour">
        <Link to="/developpeur/applications/$id" params={{ id }}>
          {lecture.data?.application ?? "Application"}
        </Link>
      </p>
      <p>
        Maillage appelle votre adresse à chaque évènement choisi, au lieu que vous le demandiez. Un
        message ne porte que des identifiants : lisez ensuite le dossier par les API.
      </p>
      <EtatLecture lecture={lecture} phrase="Lecture en cours…" />
      {lecture.data && <Corps id={id} webhooks={lecture.data} />}
    </Page>
  );
}

const VIDE: AbonnementVoulu = { adresse: "", genres: [], perimetre: "application" };

function Corps({ id, webhooks }: { id: string; webhooks: Webhooks }) {
  const { abonnements, types } = webhooks;
  const [ouvert, setOuvert] = useState(false);
  const bouton = useRetourFocus(ouvert);
  const requetes = useQueryClient();
  const creation = useMutation({
    mutationFn: (voulu: AbonnementVoulu) => creerWebhook(id, voulu),
    onSuccess: async () => {
      setOuvert(false);
      await requetes.invalidateQueries({ queryKey: ["webhooks", id] });
    },
    gcTime: 0,
  });
  const cree = creation.data;
  return (
    <>
      {cree && (
        <>
          <SecretMontre
            secret={cree.secret}
            suite="Il vérifie que chaque message vient de Maillage. Installez-le, puis testez l’adresse : rien ne part avant."
          />
          <p>
            <Link
              to="/developpeur/applications/$id/webhooks/$abonnementId"
              params={{ id, abonnementId: cree.id }}
              className="fr-btn"
            >
              Tester le webhook
            </Link>
          </p>
        </>
      )}
      {abonnements.length === 0 && !cree && !ouvert && (
        <EtatVide titre="Aucun webhook pour le moment" />
      )}
      {abonnements.length > 0 && <Liste id={id} abonnements={abonnements} />}
      {ouvert ? (
        <section aria-labelledby="nouveau-webhook">
          <h2 id="nouveau-webhook">Nouveau webhook</h2>
          <FormulaireWebhook
            depart={VIDE}
            types={types}
            action="Créer le webhook"
            enCours={creation.isPending}
            erreur={creation.error}
            surEnvoi={(voulu) => creation.mutate(voulu)}
            surAnnulation={() => setOuvert(false)}
          />
        </section>
      ) : (
        <p>
          <button
            ref={bouton}
            type="button"
            className={cree ? "fr-btn fr-btn--secondary" : "fr-btn"}
            onClick={() => {
              creation.reset();
              setOuvert(true);
            }}
          >
            Créer un webhook
          </button>
        </p>
      )}
    </>
  );
}

function Liste({ id, abonnements }: { id: string; abonnements: readonly AbonnementResume[] }) {
  const colonnes: readonly ColonneDonnees<AbonnementResume>[] = [
    {
      titre: "Adresse",
      entete: true,
      valeur: ({ adresse }) => adresse,
      cellule: ({ id: abonnementId, adresse }) => (
        <Link
          to="/developpeur/applications/$id/webhooks/$abonnementId"
          params={{ id, abonnementId }}
          className="m-cesure"
        >
          {adresse}
        </Link>
      ),
    },
    {
      titre: "État",
      filtre: true,
      valeur: ({ etat }) => pastille(etat).children,
      cellule: ({ etat }) => <Pastille {...pastille(etat)} />,
    },
    {
      titre: "Évènements",
      valeur: ({ genres }) => genres.length,
      cellule: ({ genres }) => (genres.length === 1 ? "1 type" : `${genres.length} types`),
    },
    { titre: "Créé", valeur: ({ creeLe }) => creeLe, cellule: ({ creeLe }) => enInstant(creeLe) },
  ];
  return (
    <TableauDonnees
      legende="Webhooks de l’application"
      colonnes={colonnes}
      lignes={abonnements}
      cle={({ id: abonnementId }) => abonnementId}
      fichier="webhooks"
      vide={null}
    />
  );
}

function pastille(etat: string) {
  const { mot, ton } = ETATS[etat] ?? { mot: etat, ton: "neutre" as const };
  return { ton, children: mot };
}
