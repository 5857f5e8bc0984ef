#!/bin/sh
# Prints what decides which arithmetic ONNX Runtime uses on this machine: the same line, the same bits.
kind=$(uname -m)
for feature in avx2 avx512f avx512_vnni avx_vnni amx_int8; do
  if grep -m 1 '^flags' /proc/cpuinfo 2>/dev/null | grep -qw "$feature"; then kind="$kind $feature"; fi
done
echo "$kind"
