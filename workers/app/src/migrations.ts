import { latestVersion, type Migrations, parseMigration } from '@aftercare/tenancy';
import control1 from '../../../migrations/control/0001_routing.sql';
import control2 from '../../../migrations/control/0002_gtin_routes.sql';
import tenant1 from '../../../migrations/tenant/0001_runtime.sql';
import tenant2 from '../../../migrations/tenant/0002_identity.sql';
import tenant3 from '../../../migrations/tenant/0003_network.sql';
import tenant4 from '../../../migrations/tenant/0004_products.sql';
import tenant5 from '../../../migrations/tenant/0005_claims.sql';
import tenant6 from '../../../migrations/tenant/0006_agreements.sql';
import tenant7 from '../../../migrations/tenant/0007_service.sql';
import tenant8 from '../../../migrations/tenant/0008_claims_from_orders.sql';
import tenant9 from '../../../migrations/tenant/0009_settlement.sql';
import tenant10 from '../../../migrations/tenant/0010_mail.sql';
import tenant11 from '../../../migrations/tenant/0011_people.sql';
import tenant12 from '../../../migrations/tenant/0012_privacy.sql';
import tenant13 from '../../../migrations/tenant/0013_second_factors.sql';
import tenant14 from '../../../migrations/tenant/0014_password_resets.sql';
import tenant15 from '../../../migrations/tenant/0015_client_credentials.sql';
import tenant16 from '../../../migrations/tenant/0016_claims_by_mode.sql';
import tenant17 from '../../../migrations/tenant/0017_jobs.sql';
import tenant18 from '../../../migrations/tenant/0018_webhooks.sql';
import tenant19 from '../../../migrations/tenant/0019_seals.sql';
import tenant20 from '../../../migrations/tenant/0020_claim_risk.sql';
import tenant21 from '../../../migrations/tenant/0021_repairs_of_units.sql';
import tenant22 from '../../../migrations/tenant/0022_recovery.sql';
import tenant23 from '../../../migrations/tenant/0023_claims_afterwards.sql';
import tenant24 from '../../../migrations/tenant/0024_samples.sql';
import tenant25 from '../../../migrations/tenant/0025_claim_facts.sql';
import tenant26 from '../../../migrations/tenant/0026_failed_timers.sql';
import tenant27 from '../../../migrations/tenant/0027_concessions.sql';
import tenant28 from '../../../migrations/tenant/0028_goodwill.sql';
import tenant29 from '../../../migrations/tenant/0029_verifications.sql';
import tenant30 from '../../../migrations/tenant/0030_order_quotes.sql';
import tenant31 from '../../../migrations/tenant/0031_samples_end.sql';
import tenant32 from '../../../migrations/tenant/0032_claims_waiting.sql';
import tenant33 from '../../../migrations/tenant/0033_follow_ups.sql';
import tenant34 from '../../../migrations/tenant/0034_withdrawals.sql';
import tenant35 from '../../../migrations/tenant/0035_remedies.sql';
import tenant36 from '../../../migrations/tenant/0036_prior_approvals.sql';
import tenant37 from '../../../migrations/tenant/0037_first_checks.sql';
import tenant38 from '../../../migrations/tenant/0038_claim_inputs.sql';
import tenant39 from '../../../migrations/tenant/0039_simulations.sql';
import tenant40 from '../../../migrations/tenant/0040_claim_files.sql';
import tenant41 from '../../../migrations/tenant/0041_simulated_reasons.sql';
import tenant42 from '../../../migrations/tenant/0042_one_claim_an_order.sql';
import tenant43 from '../../../migrations/tenant/0043_onboarding.sql';
import tenant44 from '../../../migrations/tenant/0044_invitations_by_file.sql';
import tenant45 from '../../../migrations/tenant/0045_campaigns.sql';
import tenant46 from '../../../migrations/tenant/0046_serial_alarms.sql';
import tenant47 from '../../../migrations/tenant/0047_unit_files.sql';
import tenant48 from '../../../migrations/tenant/0048_model_sheets.sql';
import tenant49 from '../../../migrations/tenant/0049_sales_reports.sql';
import tenant50 from '../../../migrations/tenant/0050_outlet_care.sql';
import tenant51 from '../../../migrations/tenant/0051_agreements_that_end.sql';
import tenant52 from '../../../migrations/tenant/0052_former_gtins.sql';
import tenant53 from '../../../migrations/tenant/0053_scans.sql';
import tenant54 from '../../../migrations/tenant/0054_remedies_in_trade.sql';
import tenant55 from '../../../migrations/tenant/0055_invitations_that_expire.sql';
import tenant56 from '../../../migrations/tenant/0056_units_of_a_batch.sql';
import tenant57 from '../../../migrations/tenant/0057_quotas.sql';
import tenant58 from '../../../migrations/tenant/0058_receipts.sql';
import tenant59 from '../../../migrations/tenant/0059_agreements_by_state.sql';
import tenant60 from '../../../migrations/tenant/0060_remedy_charges.sql';

export const migrations: Migrations = {
  control: [parseMigration('0001_routing.sql', control1), parseMigration('0002_gtin_routes.sql', control2)],
  tenant: [
    parseMigration('0001_runtime.sql', tenant1),
    parseMigration('0002_identity.sql', tenant2),
    parseMigration('0003_network.sql', tenant3),
    parseMigration('0004_products.sql', tenant4),
    parseMigration('0005_claims.sql', tenant5),
    parseMigration('0006_agreements.sql', tenant6),
    parseMigration('0007_service.sql', tenant7),
    parseMigration('0008_claims_from_orders.sql', tenant8),
    parseMigration('0009_settlement.sql', tenant9),
    parseMigration('0010_mail.sql', tenant10),
    parseMigration('0011_people.sql', tenant11),
    parseMigration('0012_privacy.sql', tenant12),
    parseMigration('0013_second_factors.sql', tenant13),
    parseMigration('0014_password_resets.sql', tenant14),
    parseMigration('0015_client_credentials.sql', tenant15),
    parseMigration('0016_claims_by_mode.sql', tenant16),
    parseMigration('0017_jobs.sql', tenant17),
    parseMigration('0018_webhooks.sql', tenant18),
    parseMigration('0019_seals.sql', tenant19),
    parseMigration('0020_claim_risk.sql', tenant20),
    parseMigration('0021_repairs_of_units.sql', tenant21),
    parseMigration('0022_recovery.sql', tenant22),
    parseMigration('0023_claims_afterwards.sql', tenant23),
    parseMigration('0024_samples.sql', tenant24),
    parseMigration('0025_claim_facts.sql', tenant25),
    parseMigration('0026_failed_timers.sql', tenant26),
    parseMigration('0027_concessions.sql', tenant27),
    parseMigration('0028_goodwill.sql', tenant28),
    parseMigration('0029_verifications.sql', tenant29),
    parseMigration('0030_order_quotes.sql', tenant30),
    parseMigration('0031_samples_end.sql', tenant31),
    parseMigration('0032_claims_waiting.sql', tenant32),
    parseMigration('0033_follow_ups.sql', tenant33),
    parseMigration('0034_withdrawals.sql', tenant34),
    parseMigration('0035_remedies.sql', tenant35),
    parseMigration('0036_prior_approvals.sql', tenant36),
    parseMigration('0037_first_checks.sql', tenant37),
    parseMigration('0038_claim_inputs.sql', tenant38),
    parseMigration('0039_simulations.sql', tenant39),
    parseMigration('0040_claim_files.sql', tenant40),
    parseMigration('0041_simulated_reasons.sql', tenant41),
    parseMigration('0042_one_claim_an_order.sql', tenant42),
    parseMigration('0043_onboarding.sql', tenant43),
    parseMigration('0044_invitations_by_file.sql', tenant44),
    parseMigration('0045_campaigns.sql', tenant45),
    parseMigration('0046_serial_alarms.sql', tenant46),
    parseMigration('0047_unit_files.sql', tenant47),
    parseMigration('0048_model_sheets.sql', tenant48),
    parseMigration('0049_sales_reports.sql', tenant49),
    parseMigration('0050_outlet_care.sql', tenant50),
    parseMigration('0051_agreements_that_end.sql', tenant51),
    parseMigration('0052_former_gtins.sql', tenant52),
    parseMigration('0053_scans.sql', tenant53),
    parseMigration('0054_remedies_in_trade.sql', tenant54),
    parseMigration('0055_invitations_that_expire.sql', tenant55),
    parseMigration('0056_units_of_a_batch.sql', tenant56),
    parseMigration('0057_quotas.sql', tenant57),
    parseMigration('0058_receipts.sql', tenant58),
    parseMigration('0059_agreements_by_state.sql', tenant59),
    parseMigration('0060_remedy_charges.sql', tenant60),
  ],
};

/** The schema that this build writes into tenant databases. */
export const SCHEMA_VERSION = latestVersion(migrations.tenant);
