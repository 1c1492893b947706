import type { ComponentProps } from "react";

type Proprietes = Omit<ComponentProps<"form">, "method" | "noValidate" | "onSubmit"> & {
  /** Absent when the form is sent several ways: its buttons say which. */
  surEnvoi?: () => void;
};

/**
 * A form that we send. The method guards the address bar: should a script fail, nothing typed goes into a
 * URL. What is wrong is said by us, with the rest, and not by the browser.
 */
export function Formulaire({ surEnvoi, children, ...autres }: Proprietes) {
  return (
    <form
      {...autres}
      method="post"
      noValidate
      onSubmit={(evenement) => {
        evenement.preventDefault();
        surEnvoi?.();
      }}
    >
      {children}
    </form>
  );
}
