import type { ReactNode } from "react";

interface ProprietesAlerte {
  gravite: "info" | "warning" | "error" | "success";
  titre?: string;
  /** `alert` interrupts the screen reader: only for what follows an action. */
  role?: "alert" | "status";
  children: ReactNode;
}

/** A message of the page; its gravity is said by its text, never by its colour alone. */
export function Alerte({ gravite, titre, role, children }: ProprietesAlerte) {
  return (
    <div className={`fr-alert fr-alert--${gravite}${titre ? "" : " fr-alert--sm"}`} role={role}>
      {titre && <p className="fr-alert__title">{titre}</p>}
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
