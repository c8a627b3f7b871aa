let address: string | URL | undefined;

/** Tells where the organiser's desk of this site is, so that the facilitator of a shared device finds it. */
export function setDeskAddress(desk: string | URL): void {
  address = desk;
}

export function deskAddress(): string | undefined {
  return address === undefined ? undefined : String(address);
}
