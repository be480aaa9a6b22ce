import { DuckDBInstance } from '@duckdb/node-api';

// Exact grouping in SQL: labels go along shared keys until none changes, each round taking the label of its label.
const [keysPath = '', outPath = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();

await connection.run(`
  create table named as
    select id, key from read_csv('${keysPath}', delim = '\t', header = false, quote = '', escape = '',
      columns = {'id': 'varchar', 'key': 'varchar'}, auto_detect = false);
  create table record as select id, row_number() over () as number from (select distinct id from named);
  -- Its hash() gives two keys of some hundred thousand one number.
  create table shared as
    select key, row_number() over () as number from named
    where key <> '' and key is not null group by key having count(*) > 1;
  create table tie as
    select record.number as number, shared.number as key
    from named join record using (id) join shared using (key);
  create table label as select number, number as label from record;
`);
for (let changed = 1n; changed > 0n; ) {
  await connection.run(`
    create or replace table least as
      select tie.key, min(label.label) as label from tie join label using (number) group by tie.key;
    create or replace table nearer as
      select label.number, least(label.label, coalesce(min(least.label), label.label)) as label
      from label left join tie using (number) left join least using (key)
      group by label.number, label.label;
    create or replace table next as
      select nearer.number, least(nearer.label, further.label) as label
      from nearer join nearer as further on further.number = nearer.label;
  `);
  const reader = await connection.runAndReadAll(
    'select count(*) as changed from next join label using (number) where next.label <> label.label',
  );
  changed = BigInt(String(reader.getRows()[0]?.[0] ?? 0));
  await connection.run('create or replace table label as select * from next');
}
await connection.run(`
  copy (select record.id as id, cast(label.label as varchar) as cluster from label join record using (number))
  to '${outPath}' (format json)
`);
