-- What service tells a unit of its repairs from now on, told afterwards of the orders before: stays and signed repairs.
INSERT INTO unit_events (unit_id, position, kind, happened_on, recorded_at, member_id, details)
SELECT told.unit_id,
  coalesce((SELECT max(u.position) FROM unit_events u WHERE u.unit_id = told.unit_id), 0)
    + row_number() OVER (PARTITION BY told.unit_id ORDER BY told.recorded_at, told.step),
  told.kind, told.happened_on, told.recorded_at, told.membership_id, told.details
FROM (
  SELECT unit_id, 1 AS step, 'hand_in' AS kind, membership_id, checked_in_at AS recorded_at,
    date(checked_in_at / 1000 + 28800, 'unixepoch') AS happened_on, json_object('order', number) AS details
  FROM work_orders WHERE checked_in_at IS NOT NULL
  UNION ALL
  SELECT unit_id, 2, 'ready', membership_id, coalesce(repaired_at, closed_at, checked_in_at),
    date(coalesce(repaired_at, closed_at, checked_in_at) / 1000 + 28800, 'unixepoch'), json_object('order', number)
  FROM work_orders WHERE checked_in_at IS NOT NULL AND (repaired_at IS NOT NULL OR state = 'cancelled')
  UNION ALL
  SELECT unit_id, 3, 'repair', membership_id, signed_at, repaired_on, json_object(
    'order', number, 'component', report ->> '$.component', 'failureMode', report ->> '$.failureMode',
    'cause', report ->> '$.cause', 'faultCode', report ->> '$.codes.symptom', 'part', report ->> '$.causalPart',
    'replaced', json(CASE WHEN EXISTS (SELECT 1 FROM json_each(report, '$.parts') p
      WHERE p.value ->> '$.number' = report ->> '$.causalPart') THEN 'true' ELSE 'false' END))
  FROM work_orders WHERE signed_at IS NOT NULL AND repaired_on IS NOT NULL AND report IS NOT NULL
) told;
