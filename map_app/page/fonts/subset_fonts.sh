#!/bin/sh
# Makes the woff2 files of this folder from the three npm archives named in README.md.
# Usage: subset_fonts.sh FOLDER_WITH_THE_ARCHIVES   (needs pyftsubset and fonttools on the PATH)
set -eu
archives=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

latin='U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+2002-200B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2032-2033,U+2039-203A,U+2190-2193,U+2212,U+2248,U+2260'
latin_ext='U+0100-0107,U+010C-0113,U+0116-011B,U+011E-011F,U+0122-0123,U+012A-012B,U+012E-0131,U+0136-0137,U+0139-0148,U+0150-0155,U+0158-015B,U+015E-0165,U+016A-016B,U+016E-0173,U+0178-017E,U+0218-021B'
cyrillic='U+0400-045F,U+0462-0463,U+0472-0475,U+0490-0491,U+2116'

unpack() { mkdir -p "$work/$1" && tar -xzf "$archives/$1"-*.tgz -C "$work/$1"; }

# subset FROM TO LETTERS: names are dropped because "Source" is reserved; copyright and licence stay.
subset() {
  pyftsubset "$1" --output-file="$here/$2" --flavor=woff2 --unicodes="$3" \
    --layout-features='*' --name-IDs=0,13,14 --no-hinting --desubroutinize
}

unpack fontsource-old-standard-tt
unpack fontsource-libre-bodoni
unpack fontsource-variable-source-sans-3
old="$work/fontsource-old-standard-tt/package/files/old-standard-tt"
sans="$work/fontsource-variable-source-sans-3/package/files/source-sans-3"

subset "$old-latin-400-normal.woff2" old-standard-latin.woff2 "$latin"
subset "$old-latin-ext-400-normal.woff2" old-standard-latin-ext.woff2 "$latin_ext"
subset "$old-cyrillic-400-normal.woff2" old-standard-cyrillic.woff2 "$cyrillic"
subset "$old-latin-400-italic.woff2" old-standard-italic-latin.woff2 "$latin"
subset "$old-latin-ext-400-italic.woff2" old-standard-italic-latin-ext.woff2 "$latin_ext"
subset "$old-latin-700-normal.woff2" old-standard-bold-latin.woff2 "$latin"
subset "$old-latin-ext-700-normal.woff2" old-standard-bold-latin-ext.woff2 "$latin_ext"
subset "$work/fontsource-libre-bodoni/package/files/libre-bodoni-latin-700-normal.woff2" \
  libre-bodoni-digits.woff2 'U+0030-0039'

for script in latin latin-ext cyrillic; do
  fonttools varLib.instancer "$sans-$script-wght-normal.woff2" wght=400:700 --output "$work/$script.ttf" --quiet
done
subset "$work/latin.ttf" sans-latin.woff2 "$latin"
subset "$work/latin-ext.ttf" sans-latin-ext.woff2 "$latin_ext"
subset "$work/cyrillic.ttf" sans-cyrillic.woff2 "$cyrillic"

cp "$work/fontsource-old-standard-tt/package/LICENSE" "$here/OFL-old-standard.txt"
cp "$work/fontsource-libre-bodoni/package/LICENSE" "$here/OFL-libre-bodoni.txt"
{
  echo "© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'"
  tail -n +2 "$work/fontsource-variable-source-sans-3/package/LICENSE"
} > "$here/OFL-source-sans-3.txt"
