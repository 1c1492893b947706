import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { aujourdhui, enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { champStructure } from "./champ-structure.ts";
import { CONCLUSIONS_REVUE, MOYENS_NOTIFICATION } from "./ecriture.ts";
import type { Notification, Orientations, Revue } from "./formes.ts";

interface Proprietes {
  cle: string;
  orientations: Orientations["orientations"];
  departement: string | null;
  revue: Orientations["revue"];
  suiviRefuse: string | null;
  notifiable: boolean;
  examinable: boolean;
}

/** What follows the opening of a path: its notification, and the joint review of a social one. */
// B3-11 B3-13
export function SuitesOrientation({
  cle,
  orientations,
  departement,
  revue,
  suiviRefuse,
  notifiable,
  examinable,
}: Proprietes) {
  const ouverte = orientations.find(({ etat }) => etat === "OUVERT");
  if (!ouverte) return null;
  const { notification } = ouverte;
  return (
    <section aria-labelledby="suites">
      <h2 id="suites">Suites du parcours</h2>
      <p>{`Structure qui accompagne : ${ouverte.structure ?? "à désigner"}.`}</p>
      <p>{notificationEcrite(notification)}</p>
      {revue?.avantLe && <EcheanceRevue avantLe={revue.avantLe} depassee={revue.depassee} />}
      {revue && revue.tenues.length > 0 && (
        <ul>
          {revue.tenues.map(({ le, conclusion, commentaire, source }) => (
            <li key={`${le} ${conclusion} ${commentaire}`}>
              {[
                `Examen du ${enJour(le)}`,
                CONCLUSIONS_REVUE[conclusion]?.toLowerCase(),
                commentaire,
                source,
              ]
                .filter(Boolean)
                .join(", ")}
            </li>
          ))}
        </ul>
      )}
      {suiviRefuse && <p className="m-discret">{suiviRefuse}</p>}
      {(notifiable || examinable) && (
        <div className="m-actions m-gestes">
          {!suiviRefuse && <ChoisirStructure {...{ cle, ouverte, departement }} />}
          {notifiable && <NoterNotification cle={cle} ouverte={ouverte} />}
          {examinable && <NoterRevue cle={cle} />}
        </div>
      )}
    </section>
  );
}

type Suite = { cle: string; ouverte: Orientations["orientations"][number] };
type Choix = Suite & Pick<Proprietes, "departement">;

function ChoisirStructure({ cle, ouverte: { id, le, organisme, structure }, departement }: Choix) {
  return (
    <FormulaireAction
      titre={structure ? "Changer de structure" : "Choisir la structure"}
      action="Enregistrer la structure"
      relire={["orientation"]}
      champs={[
        {
          ...champStructure(departement, () => organisme),
          aide: "Nom, commune ou département.",
          facultatif: false,
        },
      ]}
      envoyer={async ({ structure: choisie = "" }) => {
        const params = { path: { cle } };
        const body = { lue: { id, le }, structure: choisie };
        await recevoir(
          api.POST("/portail/api/usagers/{cle}/orientation/structure", { params, body }),
        );
        return "La structure est enregistrée.";
      }}
    />
  );
}

function EcheanceRevue({ avantLe, depassee }: { avantLe: string; depassee: boolean }) {
  return depassee ? (
    <Alerte gravite="warning">
      {`L’examen conjoint avec France Travail était dû le ${enJour(avantLe)}.`}
    </Alerte>
  ) : (
    <p>{`Examen conjoint avec France Travail au plus tard le ${enJour(avantLe)}.`}</p>
  );
}

function notificationEcrite(notification: Notification | null): string {
  if (!notification) {
    return "La notification de la décision n’est pas enregistrée : le mois pour signer le contrat court de l’entrée dans le parcours.";
  }
  const { moyen, envoyeeLe, recueLe } = notification;
  const envoi = `Notifiée le ${enJour(envoyeeLe)}, ${MOYENS_NOTIFICATION[moyen]?.toLowerCase()}`;
  return recueLe ? `${envoi}, reçue le ${enJour(recueLe)}.` : `${envoi}, réception attendue.`;
}

function NoterNotification({ cle, ouverte: { id, le, notification } }: Suite) {
  return (
    <FormulaireAction
      titre={notification ? "Compléter la notification" : "Enregistrer la notification"}
      action="Enregistrer la notification"
      relire={["orientation"]}
      depart={{
        moyen: notification?.moyen ?? "COURRIER_AR",
        envoyeeLe: notification?.envoyeeLe ?? aujourdhui(),
        recueLe: notification?.recueLe ?? "",
      }}
      champs={[
        {
          nom: "moyen",
          libelle: "Moyen",
          genre: "choix",
          options: Object.entries(MOYENS_NOTIFICATION),
        },
        { nom: "envoyeeLe", libelle: "Envoyée ou remise le", genre: "date" },
        {
          nom: "recueLe",
          libelle: "Reçue le",
          genre: "date",
          aide: "Inutile pour une remise en main propre. Au format jj/mm/aaaa.",
          facultatif: true,
        },
      ]}
      envoyer={async ({ moyen, envoyeeLe = "", recueLe }) => {
        const body = {
          lue: { id, le },
          notification: {
            moyen: moyen as Notification["moyen"],
            envoyeeLe,
            // What is handed over is received there and then.
            recueLe: recueLe || (moyen === "REMISE_EN_MAIN" ? envoyeeLe : null),
          },
        };
        const params = { path: { cle } };
        await recevoir(
          api.POST("/portail/api/usagers/{cle}/orientation/notification", { params, body }),
        );
        return "La notification est enregistrée.";
      }}
    />
  );
}

function NoterRevue({ cle }: { cle: string }) {
  return (
    <FormulaireAction
      titre="Enregistrer un examen conjoint"
      action="Enregistrer l’examen"
      relire={["orientation"]}
      depart={{ le: aujourdhui() }}
      champs={[
        { nom: "le", libelle: "Tenu le", genre: "date" },
        {
          nom: "conclusion",
          libelle: "Conclusion",
          genre: "choix",
          options: Object.entries(CONCLUSIONS_REVUE),
        },
        {
          nom: "commentaire",
          libelle: "Commentaire",
          genre: "long",
          facultatif: true,
          aide: "Pas de donnée de santé.",
        },
      ]}
      envoyer={async ({ le = "", conclusion, commentaire }) => {
        const revue = {
          le,
          conclusion: conclusion as Revue["conclusion"],
          commentaire: commentaire || null,
        };
        const params = { path: { cle } };
        await recevoir(
          api.POST("/portail/api/usagers/{cle}/orientation/revue", { params, body: { revue } }),
        );
        return "L’examen est enregistré.";
      }}
    />
  );
}
