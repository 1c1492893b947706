import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enInstant } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { useRetourFocus } from "../kit/retour-focus.ts";
import { ApisApplication } from "./apis-application.tsx";
import type { ApplicationVoulue, Application as Forme } from "./formes.ts";
import { FormulaireApplication } from "./formulaire-application.tsx";
import { saisieDe } from "./saisie-application.ts";
import { SecretProfessionnel } from "./secret-professionnel.tsx";
import { SecretsApplication } from "./secrets-application.tsx";
import { UsageApplication } from "./usage-application.tsx";

const AUTHENTIFICATION = {
  secret: "Secret",
  cle: "Clé publique (private_key_jwt)",
  aucune: "PKCE seul",
} as const;

/** One application: identifiers, APIs, secrets, usage, description. */
export function PageApplication() {
  const { id } = useParams({ strict: false }) as { id: string };
  const lecture = useQuery({
    queryKey: ["developpeur", id],
    queryFn: () =>
      recevoir(api.GET("/portail/api/developpeur/applications/{id}", { params: { path: { id } } })),
  });
  return (
    <Page titre="Application" entete={lecture.data?.nom}>
      <p className="m-retour">
        <Link to="/developpeur">Mes applications</Link>
      </p>
      <EtatLecture lecture={lecture} phrase="Lecture en cours…" />
      {lecture.data && <Corps application={lecture.data} />}
    </Page>
  );
}

function Corps({ application }: { application: Forme }) {
  const { clientId, authentification, redirections, adresses, editeur, creeLe } = application;
  return (
    <>
      {application.bloquee && (
        <Alerte gravite="error" titre="Application bloquée par l’opérateur">
          Aucun jeton n’est accepté. Votre RSSI et votre RGC ont reçu le motif ; l’accès reviendra
          si la levée de doute conclut à un usage légitime.
        </Alerte>
      )}
      {application.description && <p>{application.description}</p>}
      <Definitions
        lignes={[
          [
            "Identifiant (client_id)",
            <code key="c" className="m-cle">
              {clientId}
            </code>,
          ],
          ["Se prouve par", AUTHENTIFICATION[authentification]],
          ["Redirections", redirections.length > 0 ? redirections.join(", ") : "Aucune"],
          ["Adresses IP", adresses.length > 0 ? adresses.join(", ") : "Toutes"],
          [
            "Éditeur (tiers)",
            editeur ? `${editeur.societe}, ${editeur.courriel}, ${editeur.telephone}` : "Aucun",
          ],
          ["Créée", enInstant(creeLe)],
        ]}
      />
      {authentification === "secret" && adresses.length === 0 && (
        <Alerte gravite="info">
          Limitez les adresses IP, ou préférez une clé publique : un secret seul suffit à qui le
          trouve.
        </Alerte>
      )}
      <SecretProfessionnel application={application} />
      <ApisApplication application={application} />
      {authentification === "secret" && <SecretsApplication application={application} />}
      <section aria-labelledby="webhooks-application">
        <h2 id="webhooks-application">Webhooks</h2>
        <p>
          Soyez appelé à chaque évènement du parcours, au lieu de le demander :{" "}
          <Link to="/developpeur/applications/$id/webhooks" params={{ id: application.id }}>
            webhooks de l’application
          </Link>
          .
        </p>
      </section>
      <UsageApplication usages={application.usages} />
      <Description application={application} />
    </>
  );
}

function Description({ application }: { application: Forme }) {
  const [ouvert, setOuvert] = useState(false);
  const bouton = useRetourFocus(ouvert);
  const requetes = useQueryClient();
  const modification = useMutation({
    mutationFn: ({ authentification: _choisie, ...body }: ApplicationVoulue) =>
      recevoir(
        api.PUT("/portail/api/developpeur/applications/{id}", {
          params: { path: { id: application.id } },
          body,
        }),
      ),
    onSuccess: async () => {
      await requetes.invalidateQueries({ queryKey: ["developpeur"] });
      setOuvert(false);
    },
  });
  return (
    <section aria-labelledby="description-application">
      <h2 id="description-application">Description et adresses</h2>
      {ouvert ? (
        <FormulaireApplication
          depart={saisieDe(application)}
          nouvelle={false}
          action="Enregistrer"
          enCours={modification.isPending}
          erreur={modification.error}
          surEnvoi={(voulue) => modification.mutate(voulue)}
          surAbandon={() => {
            modification.reset();
            setOuvert(false);
          }}
        />
      ) : (
        <button
          ref={bouton}
          type="button"
          className="fr-btn fr-btn--secondary"
          onClick={() => setOuvert(true)}
        >
          Modifier
        </button>
      )}
    </section>
  );
}
