/** Query parameters that say where a reader came from, never which page it is. */
const names: ReadonlySet<string> = new Set([
  ...['fbclid', 'gclid', 'gclsrc', 'gbraid', 'wbraid', 'dclid', 'msclkid', 'yclid', 'twclid', 'ttclid'],
  ...['igshid', 'igsh', 'mc_cid', 'mc_eid', 'zarsrc', 'ref_src', 'ref_url', 'cmpid', 'ocid', 'smid', 'ncid'],
  ...['xtor', 'wt_mc', 'wtmc', 'ito', 'spm', '_ga', '_gl', 'srsltid', 'vero_id', 'oly_enc_id', 'mkt_tok'],
  ...['__twitter_impression', 'amp', 'outputtype', 'share', 'smtyp', 'sr_share', 'cmp', 'rss', 'soc_src'],
  ...['_branch_match_id', 'guccounter', 'guce_referrer', 'guce_referrer_sig', 'feature', 'ns_campaign'],
]);
const prefixes = /^(?:utm_|at_|ns_|pk_|mtm_|hsa_|_hs|trk_)/;

export const isTrackingParameter = (name: string): boolean =>
  names.has(name.toLowerCase()) || prefixes.test(name.toLowerCase());
