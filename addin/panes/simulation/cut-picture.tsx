import { makeStyles, tokens } from '@fluentui/react-components';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import type { RankingDifference } from '../../../shared/simulation/compare-rankings.ts';
import { cutLines } from './cut-lines.ts';

const width = 300;
const height = 150;
const side = 64;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  title: { margin: 0, fontSize: '13px', lineHeight: '18px', fontWeight: 600 },
  text: { margin: 0, fontSize: '13px', lineHeight: '18px' },
  key: { display: 'flex', columnGap: '12px', fontSize: '12px', lineHeight: '16px' },
  keyItem: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  picture: { width: '100%', maxWidth: '420px', height: 'auto', display: 'block' },
  funded: { fill: tokens.colorCompoundBrandBackground },
  rest: { fill: tokens.colorNeutralStroke2 },
  enters: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: 1.4 },
  // Told apart without colour too: who leaves is dashed.
  leaves: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: 1.4, strokeDasharray: '4 3' },
  word: { fill: tokens.colorNeutralForeground2, fontSize: '10px' },
});

/** Places before on the left, after on the right, the paid part filled; a line for each that enters or leaves it. */
export function CutPicture({ difference }: { readonly difference: RankingDifference }) {
  const styles = useStyles();
  const { entered, left } = difference;
  const { after, before, lines } = cutLines(difference, height);
  const right = width - side;
  if (lines.length === 0) return <p className={styles.text}>{simulationMessages.nobodyEnters}</p>;
  return (
    <figure className={styles.box} style={{ margin: 0 }}>
      <figcaption className={styles.title}>{simulationMessages.picture}</figcaption>
      <p className={styles.text}>{simulationMessages.pictureText(entered.length, left.length)}</p>
      <div className={styles.key} aria-hidden="true">
        {[
          { word: simulationMessages.lists.entered, look: styles.enters },
          { word: simulationMessages.lists.left, look: styles.leaves },
        ].map(({ look, word }) => (
          <span key={word} className={styles.keyItem}>
            <svg viewBox="0 0 20 4" width={20} height={4} aria-hidden="true">
              <line x1={0} y1={2} x2={20} y2={2} className={look} />
            </svg>
            {word}
          </span>
        ))}
      </div>
      <svg viewBox={`0 0 ${width} ${height + 14}`} className={styles.picture} aria-hidden="true">
        {[
          { x: side - 10, cut: before, word: simulationMessages.before },
          { x: right, cut: after, word: simulationMessages.after },
        ].map(({ cut, word, x }) => (
          <g key={word}>
            <rect x={x} y={0} width={10} height={height} rx={2} className={styles.rest} />
            <rect x={x} y={0} width={10} height={cut} rx={2} className={styles.funded} />
            <text x={x + 5} y={height + 11} textAnchor="middle" className={styles.word}>
              {word}
            </text>
          </g>
        ))}
        {lines.map(({ enters, from, key, to }) => (
          <line key={key} x1={side} y1={from} x2={right} y2={to} className={enters ? styles.enters : styles.leaves} />
        ))}
      </svg>
    </figure>
  );
}
