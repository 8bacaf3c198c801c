/** Short numbers that services for emergencies are called by somewhere in the world. Written for Concordance, MIT. */
export const emergencyNumbers: ReadonlySet<string> = new Set(
  [
    '100 101 102 103 104 105 106 107 108 110 111 112 113 114 115 116 117 118 119 120 122 123 124 125 140 150 155 156 158 159',
    '160 166 180 190 191 192 193 194 195 196 197 198 199 911 997 998 999',
  ].flatMap((line) => line.split(' ')),
);
