import type { Purpose } from './permissions'

/**
 * Who comes to a route at all. `anybody`: without signing in. `house`: signed in, with a role of the day. `case`: of the house, and one of
 * those who see the case (`casesSeen`); `files`: and its recordings (`seesMedia`); `reads`: and who
 * read it; `proposal`: and what is proposed in it
 * (`visibleProposal`). `system`: of the house, or a registered system by its key.
 */
export type Who =
  | 'anybody'
  | 'house'
  | 'case'
  | 'files'
  | 'reads'
  | 'proposal'
  | 'system'
  | { readonly purpose: Purpose }

export interface RoutePolicy {
  readonly methods: readonly Method[]
  readonly path: string
  readonly who: Who
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head'

const rows = (who: Who, ...routes: readonly string[]): RoutePolicy[] =>
  routes.map((route) => {
    const [methods = '', path = ''] = route.split(' ')
    return { methods: methods.split(',') as Method[], path, who }
  })

/**
 * Every route of the bureau's site and who comes to it: one that does not stand here is answered to nobody. What a person may do there is for the
 * domain to say as it judges the act.
 */
export const policy: readonly RoutePolicy[] = [
  ...rows(
    'anybody',
    'get /',
    'get /results',
    'get /results.csv',
    'get /results.json',
    'get /decisions/:id',
    'get /decisions/:id/sheet.pdf',
    'get /decisions/:id/certificate.json',
    'get /decisions/:id/copies/:sha256',
    'get /officers',
    'get /devices',
    'get /officers.csv',
    'get /officers.json',
    'get /figures',
    'get /figures.csv',
    'get /figures.json',
    'get /verify',
    'get /verify/decisions/:id/:digest',
    'get /verify/registry/:id/:digest',
    'get /robots.txt',
    'get /sitemap.xml',
    'get /sitemaps/:name',
    'get /ledger-keys.txt',
    'get /complaints',
    'get /feed.atom',
    'get /feed.json',
    'get /registry',
    'get /registry.csv',
    'get /registry.json',
    'get /registry/catalogue',
    'get /registry/catalogue.csv',
    'get /registry/catalogue.json',
    'get /registry/:id',
    'get /registry/:id/document.pdf',
    'get /charts/:name',
    'get /codes/:code',
    'post /codes/:code/scans',
    'post /codes/:code/ratings',
    'get /draws',
    'get /draws/:commitment',
    'get /draws/:commitment/plan.json',
    'get /draws/:commitment/result.json',
    'get,post /report',
    'get /reports',
    'get /reports/:id',
    'get,post /sign-in',
    'get /sign-in/oidc',
    'get /sign-in/oidc/callback',
    'post /sign-in/oidc/logout',
    'post /sign-out',
    'get /sign-out/oidc',
    'get,post /activate',
    'get,post /password',
    'get /assets/upload.js',
    'get /api/openapi.json',
    'get /api/problems',
    'get /api/docs',
    'get /api/docs/:file',
  ),
  ...rows(
    'house',
    'get /desk',
    'get,post /desk/cases',
    'get /desk/cases.csv',
    'get /desk/reads',
    'get,post /desk/approvals',
    'get,post /desk/parties',
    'get,post /desk/appraisal',
    'get,post /desk/appraisal/:round',
    'get,post /desk/keys',
    'get,post /desk/custody',
    'get,post /desk/docket',
    'get,post /desk/docket/:n',
    'get /desk/docket/:n/complainant',
    'get /desk/docket/:n/answer.pdf',
    'post /desk/docket/:n/files',
    'get /desk/docket/:n/files/:file',
    'get /desk/disclosure',
    'get /desk/disclosure/items/:id',
    'post /desk/disclosure/items/:id/draft',
    'post /desk/disclosure/items/:id/decision',
    'post /desk/disclosure/drafts',
    'get,post /desk/disclosure/reports/:id',
    'get,post /desk/demo',
    'get,post /desk/demo/:id',
    'get,post /desk/tokens',
    'get,post /api/cases',
    'get /api/proposals',
    'get /api/disclosure/items',
    'get /api/disclosure/items/:id',
    'post /api/disclosure/items/:id/draft',
    'post /api/disclosure/items/:id/decision',
    'get /api/docket',
    'post /api/docket/acts',
    'get /api/docket/:n',
    'get /api/docket/:n/complainant',
    'post /api/docket/:n/files',
    'get,post /api/tokens',
    'delete /api/tokens/:id',
  ),
  ...rows('system', 'post /api/proposals/:id/confirmations'),
  ...rows(
    'case',
    'get /desk/cases/:id',
    'get /desk/cases/:id/documents/:n.pdf',
    'get /desk/cases/:id/file.pdf',
    'get /desk/cases/:id/code',
    'get /desk/cases/:id/receipts',
    'get /desk/cases/:id/receipts/:kind.json',
    'get /desk/cases/:id/draws',
    'get,post /desk/cases/:id/drafts/:n',
    'get,post /desk/cases/:id/parties/:n',
    'get /desk/cases/:id/review',
    'get,post /desk/cases/:id/register',
    'get,post /desk/cases/:id/appraisal',
    'get /desk/cases/:id/appraisal/:round.pdf',
    'get,post /desk/cases/:id/acts/:step',
    'post /desk/cases/:id/acts/:step/draft',
    'post,patch,delete,head /desk/cases/:id/media/uploads',
    'post,patch,delete,head /desk/cases/:id/media/uploads/:upload',
    'get /api/cases/:id',
    'post /api/cases/:id/acts',
  ),
  ...rows(
    'files',
    'get,post /desk/cases/:id/media',
    'get /desk/cases/:id/media/:sha256',
    'get,post /desk/cases/:id/evidence',
  ),
  ...rows(
    'proposal',
    'get /desk/proposals/:id',
    'get /desk/proposals/:id/documents/:n.pdf',
    'get /desk/proposals/:id/scans/:sha256',
    'post /desk/proposals/:id/paper',
    'post /desk/proposals/:id/:verb',
    'get /api/proposals/:id',
    'post /api/proposals/:id/scans',
    'post /api/proposals/:id/confirm',
    'post /api/proposals/:id/return',
    'post /api/proposals/:id/withdraw',
    'post /api/proposals/:id/renew',
  ),
  ...rows(
    { purpose: 'supervision' },
    'get /desk/figures',
    'get /desk/figures.csv',
    'get /desk/figures.xlsx',
    'get /desk/supervision',
    'get /desk/supervision/docket',
    'get /desk/supervision/visits',
    'get /desk/supervision/ratings',
    'get /desk/supervision/files',
    'get /desk/supervision/record',
    'get /desk/supervision/cases.csv',
    'get /desk/supervision/statistics',
    'get /desk/supervision/statistics.csv',
    'get /desk/supervision/statistics.xlsx',
    'get /desk/supervision/appraisal',
    'get /desk/supervision/appraisal.csv',
    'get /desk/supervision/appraisal.xlsx',
    'get /desk/supervision/double-publicity.xlsx',
    'get /api/supervision/record',
  ),
  ...rows(
    { purpose: 'organising-appraisals' },
    'get,post /desk/appraisal/new/standard',
    'get,post /desk/appraisal/new/round',
  ),
  ...rows({ purpose: 'push-monitor' }, 'get /desk/figures/push'),
  ...rows({ purpose: 'push-repair' }, 'post /desk/figures/push/replay', 'post /desk/figures/push/reconcile'),
  ...rows({ purpose: 'read-log' }, 'get /desk/supervision/reads'),
  ...rows({ purpose: 'erasing-reads' }, 'post /desk/supervision/reads/erasing'),
  ...rows({ purpose: 'packing-files' }, 'get,post /desk/cases/:id/archive', 'get /desk/cases/:id/archive/:n.zip'),
  ...rows('reads', 'get /desk/cases/:id/reads'),
  ...rows(
    { purpose: 'administration' },
    'get /desk/administration',
    'get /desk/administration/numbers',
    'get /desk/administration/people',
    'get /desk/administration/people/:person',
    'get,post /desk/administration/acts/:id',
  ),
  ...rows(
    { purpose: 'proposing-changes' },
    'get,post /desk/administration/new/:kind',
    'get,post /desk/administration/import',
    'post /desk/administration/people/:person/account',
  ),
  ...rows({ purpose: 'ledger-export' }, 'get /desk/ledger.jsonl', 'get /desk/checkpoint.txt'),
]
