import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { VersApplication } from "../../identite/vers-application.tsx";
import { Alerte } from "../../kit/alerte.tsx";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { enJour } from "../../kit/dates.ts";
import { estDepassee } from "../../kit/erreur-api.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Formulaire } from "../../kit/formulaire.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import type { MaSensibilisation } from "./formes.ts";
import { Lecture } from "./lecture.tsx";
import { BLOCS, ETATS, PUBLICS } from "./mots.ts";
import { requeteMaSensibilisation } from "./requetes.ts";

/** What an agent reads of security, and confirms. */
// CONV-7-13 CONV-7-15
export function PageSensibilisation() {
  const { data, error, refetch } = useQuery(requeteMaSensibilisation);
  return (
    <Page titre="Sensibilisation à la sécurité">
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de la sensibilisation…" />
      {data &&
        (data.module && data.suivi ? (
          <ALire module={data.module} suivi={data.suivi} />
        ) : (
          <EtatVide titre="Aucune sensibilisation n’est publiée pour vous">
            <p>Vos accès n’en dépendent pas. Le RSSI d’un partenaire publie celle de ses agents.</p>
          </EtatVide>
        ))}
    </Page>
  );
}

type Module = NonNullable<MaSensibilisation["module"]>;
type Suivi = NonNullable<MaSensibilisation["suivi"]>;

function ALire({ module, suivi }: { module: Module; suivi: Suivi }) {
  return (
    <>
      <p className="m-chapeau">
        {`${module.organisation}, version ${module.version} du ${enJour(module.publieLe)}. Quelques minutes de lecture, à renouveler chaque année.`}
      </p>
      <p>
        <Pastille ton={ETATS[suivi.etat].ton}>{ETATS[suivi.etat].mot}</Pastille>{" "}
        {suivi.derniere
          ? `Dernière suivie le ${enJour(suivi.derniere)}. À renouveler le ${enJour(suivi.echeance)} au plus tard.`
          : `À suivre le ${enJour(suivi.echeance)} au plus tard.`}
      </p>
      <div className="m-carte m-bloc">
        <h2>Pour tous</h2>
        <Lecture parties={module.blocs.map(({ bloc, texte }) => [BLOCS[bloc], texte])} />
      </div>
      {module.complements.length > 0 && (
        <div className="m-carte m-bloc">
          <h2>Pour ce que vous faites</h2>
          <Lecture
            parties={module.complements.map(({ public: un, texte }) => [PUBLICS[un], texte])}
          />
        </div>
      )}
      <Confirmer module={module} />
    </>
  );
}

function Confirmer({ module: { id, complements } }: { module: Module }) {
  const requetes = useQueryClient();
  const { mutate, error, isPending, isSuccess } = useMutation({
    mutationFn: () => {
      const publics = complements.map(({ public: un }) => un);
      const body = { module: id, publics };
      return recevoir(api.POST("/portail/api/sensibilisation/confirmation", { body }));
    },
    onSuccess: async () => {
      await requetes.invalidateQueries({ queryKey: ["sensibilisation"] });
      await requetes.invalidateQueries({ queryKey: ["session"] });
    },
    // Another version came into force: it is read first.
    onError: (refus) => {
      if (estDepassee(refus)) void requetes.invalidateQueries({ queryKey: ["sensibilisation"] });
    },
  });
  return (
    <Formulaire
      aria-label="Confirmer la lecture"
      surEnvoi={() => {
        if (!isPending) mutate();
      }}
    >
      {error && <AlerteErreur erreur={error} />}
      <div role="status">
        {isSuccess && (
          <Alerte gravite="success">Votre sensibilisation est enregistrée aujourd’hui.</Alerte>
        )}
      </div>
      {isSuccess && <VersApplication />}
      <div className="m-actions">
        <button type="submit" className="fr-btn" aria-disabled={isPending}>
          {isPending ? "En cours…" : "J’ai lu et compris"}
        </button>
      </div>
    </Formulaire>
  );
}
