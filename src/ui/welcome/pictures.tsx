/** Drawings of the three uses, in the colours of the theme but for the icon; the words beside them say the same. */

interface LinesProps {
  /** x, y, width of each line. */
  readonly lines: readonly (readonly [number, number, number])[];
  readonly name?: string;
  readonly height?: number;
}

function Lines({ lines, name = 'drawn-line', height = 4 }: LinesProps) {
  return (
    <g class={name}>
      {lines.map(([x, y, width]) => (
        <rect key={`${x}:${y}`} x={x} y={y} width={width} height={height} rx={height / 2} />
      ))}
    </g>
  );
}

/** A browser's bar with the lit icon. */
export function IconPicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true">
      <rect class="drawn-sheet" x="1" y="1" width="238" height="148" rx="8" />
      <path class="drawn-edge" d="M1 40h238" />
      <rect class="drawn-field" x="16" y="13" width="150" height="15" rx="7.5" />
      <rect class="drawn-lit" x="184" y="6" width="36" height="30" rx="6" />
      <rect class="drawn-icon" x="194" y="11" width="16" height="20" rx="2" />
      <Lines
        name="drawn-on-icon"
        height={2}
        lines={[
          [197, 14, 6],
          [200, 17.5, 7],
          [197, 24, 10],
          [197, 27, 10],
        ]}
      />
      <Lines
        height={8}
        lines={[
          [16, 58, 160],
          [16, 72, 110],
        ]}
      />
      <Lines
        lines={[
          [16, 94, 90],
          [16, 104, 90],
          [16, 114, 70],
          [16, 124, 84],
        ]}
      />
      <rect class="drawn-field" x="130" y="94" width="94" height="40" rx="4" />
    </svg>
  );
}

/** Ragged lines pass a sieve and come out even. */
export function ReaderPicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true">
      <rect class="drawn-sheet" x="45" y="1" width="150" height="148" rx="8" />
      <Lines
        lines={[
          [62, 16, 50],
          [120, 16, 24],
          [84, 26, 92],
          [58, 36, 36],
          [104, 36, 66],
          [76, 46, 40],
          [124, 46, 58],
        ]}
      />
      <path class="drawn-sieve" d="M14 66h212" />
      <Lines name="drawn-ink" height={7} lines={[[66, 84, 84]]} />
      <Lines
        name="drawn-ink"
        lines={[
          [66, 102, 108],
          [66, 112, 108],
          [66, 122, 108],
          [66, 132, 108],
        ]}
      />
    </svg>
  );
}

/** A list of summaries, a point that leads to its sentence. */
export function LibraryPicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true">
      <rect class="drawn-sheet" x="1" y="1" width="238" height="148" rx="8" />
      <path class="drawn-edge" d="M88 1v148M1 50h87M1 99h87" />
      <Lines
        name="drawn-ink"
        height={5}
        lines={[
          [14, 16, 56],
          [14, 65, 48],
          [14, 114, 60],
        ]}
      />
      <Lines
        lines={[
          [14, 28, 40],
          [14, 77, 58],
          [14, 126, 34],
        ]}
      />
      <Lines name="drawn-ink" height={7} lines={[[104, 16, 104]]} />
      <rect class="drawn-lit" x="100" y="38" width="124" height="22" rx="4" />
      <Lines
        lines={[
          [106, 43, 112],
          [106, 52, 80],
        ]}
      />
      <g class="drawn-accent">
        {[78, 98, 118].map((y) => (
          <rect key={y} x="106" y={y} width="26" height="8" rx="2" />
        ))}
      </g>
      <Lines
        lines={[
          [142, 80, 70],
          [142, 100, 52],
          [142, 120, 62],
        ]}
      />
    </svg>
  );
}
