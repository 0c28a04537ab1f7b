/** Light and dark by the reader's system; one column, readable on a phone and on paper. */
export const SURVEY_STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; font-size: 14px; padding: .75rem; border: 1px solid #8886; border-radius: 6px; }
fieldset { border: 0; padding: 0; margin: .75rem 0; }
legend { font-weight: 600; padding: 0; }
label { display: inline-block; margin: .2rem .9rem .2rem 0; }
textarea, input[type=text] { font: inherit; width: 100%; box-sizing: border-box; }
article { border-top: 1px solid #8886; margin-top: 2rem; }
button { font: inherit; padding: .5rem 1rem; }
`;
