/**
 * The cache with the page's own files. Nothing in it is of a person: erasing leaves it, so that the page goes on working
 * offline, and a search for what somebody left does not read the samples in it.
 */
export const PAGE_CACHE = "candor-page";
