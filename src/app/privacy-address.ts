/** The page about people's data as features, which know no router, link to it. */
export const PRIVACY_HREF = "#/privacy";
