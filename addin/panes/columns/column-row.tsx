import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { FieldDefinition } from '../../../shared/fields/field-definition.ts';
import { columnLetters } from '../../../shared/layout/cell-address.ts';
import type { MappedColumn } from '../../../shared/layout/column-mapping.ts';
import { columnsMessages } from '../../../shared/messages/it/columns.ts';
import { confidenceLabels, mappingReason } from '../../../shared/messages/it/layout.ts';
import { Choice } from '../elements/choice.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  why: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

const colors = { certain: 'success', likely: 'informative', guess: 'warning' } as const;

/** One column of the sheet and the field it means, with how sure the proposal is and why. */
export function ColumnRow(props: {
  readonly column: MappedColumn;
  readonly fields: readonly FieldDefinition[];
  readonly inConflict: boolean;
  readonly onChange: (field: string | null) => void;
}) {
  const styles = useStyles();
  const { column, fields, inConflict, onChange } = props;
  const letters = columnLetters(column.column);
  const title =
    column.title === '' ? columnsMessages.noTitle(letters) : columnsMessages.columnLabel(letters, column.title);
  return (
    <li className={styles.row}>
      <Choice
        label={title}
        placeholder={columnsMessages.ignore}
        value={column.field ?? ''}
        onChange={(value) => onChange(value === '' ? null : value)}
        options={fields.map(({ id, label }) => ({ value: id, label }))}
        wrong={inConflict}
        testId={`column-${letters}`}
      />
      <span className={styles.why}>
        {column.field === null ? (
          <Badge appearance="outline" color="informative">
            {columnsMessages.unused}
          </Badge>
        ) : (
          <>
            <Badge appearance="tint" color={colors[column.confidence]}>
              {confidenceLabels[column.confidence]}
            </Badge>
            {mappingReason(column.why)}
          </>
        )}
      </span>
    </li>
  );
}
