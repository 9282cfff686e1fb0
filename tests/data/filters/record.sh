#!/usr/bin/env bash
# Writes what the filters make of each post here: FORM.html becomes FORM.FILTER.html. Wants Debian's packages php-cli,
# ruby-kramdown and wordpress (or an unpacked one, named by WORDPRESS), Python's Markdown, and node with the packages of
# tests/npm (their folder node_modules beside this file, or above it).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export WORDPRESS=${WORDPRESS:-/usr/share/wordpress}
for form in sentence picture frame element shown-sentence shown-picture shown-frame shown-element; do
  php wordpress.php <$form.html >$form.wordpress.html
  ruby -e 'require "kramdown"; print Kramdown::Document.new(STDIN.read).to_html' <$form.html >$form.kramdown.html
  python3 -m markdown <$form.html >$form.python-markdown.html
  for filter in marked markdown-it; do
    node markdown.mjs $filter <$form.html >$form.$filter.html
  done
done
