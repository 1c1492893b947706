import { A_ACCEPTER, Portes } from "../../catalogue/portes.tsx";
import { LienAnnexe } from "../../conventions/annexe-en-vigueur.tsx";
import { useSession } from "../../identite/session.ts";
import { Alerte } from "../../kit/alerte.tsx";
import { Page } from "../../kit/page.tsx";
import { OngletsComptes } from "../agents/onglets.tsx";
import { EspaceRgc } from "./espace-rgc.tsx";
import { SuiviRgc } from "./suivi-rgc.tsx";

/** The RGC's function: the partner designates, the RGC finds what concerns them. */
export function PageNomination() {
  const session = useSession();
  const roles = session?.roles ?? [];
  const aucune = !roles.includes("RGC") && !roles.includes("SUIVI_OPERATIONNEL");
  const attendues = session?.portes.some(({ code }) => A_ACCEPTER.has(code)) ?? false;
  return (
    <Page titre="Responsable de la gestion des comptes">
      <OngletsComptes />
      <LienAnnexe nature="1">Désignation et rôle du RGC : annexe 1 en vigueur</LienAnnexe>
      {roles.includes("RGC") && <EspaceRgc />}
      {aucune && session && attendues && <Portes session={session} />}
      {aucune && !attendues && (
        <Alerte gravite="warning" titre="Vous ne pouvez pas agir comme RGC">
          Vous avez déclaré la perte ou le vol de vos identifiants, ou votre fonction a pris fin.
          L’opérateur rétablit l’accès du RGC une fois ses identifiants renouvelés : il en est
          prévenu.
        </Alerte>
      )}
      {roles.includes("SUIVI_OPERATIONNEL") && <SuiviRgc />}
    </Page>
  );
}
