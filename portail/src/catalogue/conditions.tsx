import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { cheminInterne } from "../identite/chemin-interne.ts";
import { VersApplication } from "../identite/vers-application.tsx";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Formulaire } from "../kit/formulaire.tsx";
import { Page } from "../kit/page.tsx";
import { type Condition, requeteConditions } from "./requetes.ts";

// francetravail.io and Portail Emploi ask for theirs when one goes there.
const D_ABORD = new Set(["confidentialite", "mon-portail-pro"]);

/** The conditions to accept before the first access, then those of each new version. */
// ANX3-2.1-01
export function Conditions() {
  const { data, error, refetch } = useQuery(requeteConditions);
  return (
    <Page titre="Conditions d’utilisation">
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des conditions…" />
      {data && <Liste conditions={data.conditions} />}
    </Page>
  );
}

function Liste({ conditions }: { conditions: readonly Condition[] }) {
  const manquantes = conditions.filter(({ acceptee }) => !acceptee);
  const acceptees = conditions.filter(({ acceptee }) => acceptee);
  const premieres = manquantes.filter(({ portee }) => D_ABORD.has(portee));
  const autres = manquantes.filter(({ portee }) => !D_ABORD.has(portee));
  return (
    <>
      {manquantes.length === 0 && <p>Vous avez accepté toutes les conditions en vigueur.</p>}
      {premieres.length === 0 && <VersApplication />}
      {premieres.length > 0 && (
        <Accepter conditions={premieres} titre="À accepter avant tout accès" />
      )}
      {autres.map((condition) => (
        <Accepter key={condition.id} conditions={[condition]} titre={condition.titre} />
      ))}
      {acceptees.length > 0 && (
        <section aria-labelledby="acceptees">
          <h2 id="acceptees">Déjà acceptées</h2>
          {acceptees.map((condition) => (
            <details key={condition.id}>
              <summary>
                {condition.titre}, version {condition.version}
              </summary>
              <Texte condition={condition} />
            </details>
          ))}
        </section>
      )}
    </>
  );
}

function Accepter({ conditions, titre }: { conditions: readonly Condition[]; titre: string }) {
  const [lues, setLues] = useState<ReadonlySet<string>>(new Set());
  const [manque, setManque] = useState(false);
  const requetes = useQueryClient();
  const aller = useNavigate();
  const { retour } = useSearch({ strict: false }) as { retour?: unknown };
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => {
      const documents = conditions.map(({ id }) => id);
      return recevoir(api.POST("/portail/api/conditions/acceptations", { body: { documents } }));
    },
    onSuccess: async () => {
      await requetes.invalidateQueries({ queryKey: ["catalogue"] });
      await requetes.invalidateQueries({ queryKey: ["session"] });
      if (!conditions.some(({ portee }) => D_ABORD.has(portee))) return;
      // An application waits for them: what comes next is a page of the server.
      if (retour !== undefined) window.location.assign(cheminInterne(retour));
      else await aller({ to: "/" });
    },
  });
  return (
    <Formulaire
      className="m-carte"
      aria-label={titre}
      surEnvoi={() => {
        const toutes = conditions.every(({ id }) => lues.has(id));
        setManque(!toutes);
        if (toutes && !isPending) mutate();
      }}
    >
      <h2>{titre}</h2>
      {conditions.map((condition) => (
        <section key={condition.id} aria-labelledby={`titre-${condition.id}`}>
          <h3 id={`titre-${condition.id}`}>{condition.titre}</h3>
          <Texte condition={condition} />
          <div className="fr-checkbox-group">
            <input
              type="checkbox"
              id={condition.id}
              checked={lues.has(condition.id)}
              aria-describedby={manque ? "conditions-manque" : undefined}
              onChange={({ target }) => {
                const suite = new Set(lues);
                if (target.checked) suite.add(condition.id);
                else suite.delete(condition.id);
                setLues(suite);
              }}
            />
            <label className="fr-label" htmlFor={condition.id}>
              J’ai lu ce texte et je m’engage à le respecter
            </label>
          </div>
        </section>
      ))}
      {manque && (
        <p className="fr-error-text" id="conditions-manque" role="alert">
          Cochez chaque texte que vous avez lu pour l’accepter.
        </p>
      )}
      {error && <AlerteErreur erreur={error} />}
      <div className="m-actions">
        <button type="submit" className="fr-btn" aria-disabled={isPending}>
          {isPending ? "En cours…" : "Accepter"}
        </button>
      </div>
    </Formulaire>
  );
}

function Texte({ condition }: { condition: Condition }) {
  return (
    <>
      <p className="m-discret">
        Version {condition.version}, en vigueur depuis le {enJour(condition.enVigueurLe)}
      </p>
      {condition.texte.split(/\n{2,}/).map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
    </>
  );
}
