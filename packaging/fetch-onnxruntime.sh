#!/bin/sh
# Fetches ONNX Runtime's shared library and its licences into .cache/onnxruntime, from its wheel on PyPI: the one place
# that offers it, signed by a digest, for Linux and macOS. Does nothing where they are already there.
# Exit 2, with what to do, where they cannot be fetched.
set -eu
cd "$(dirname "$0")/.."

version=1.32.0
folder=.cache/onnxruntime
python=${PYTHON:-python3}
say() { printf 'set-up: %s\n' "$*" >&2; }

case "$(uname -s) $(uname -m)" in
"Linux x86_64")
  platform=manylinux_2_28_x86_64 library=libonnxruntime.so
  digest=5a34fc4dfeb5a7b4a74c95dcba1e773d722abda720b474edf1b0c419dc6d163d ;;
"Linux aarch64" | "Linux arm64")
  platform=manylinux_2_28_aarch64 library=libonnxruntime.so
  digest=2303372a85299b6757b0e11e1cbf13e410ddf7e10c37f4b37e99d1c90e7daf7c ;;
"Darwin arm64")
  platform=macosx_14_0_arm64 library=libonnxruntime.dylib
  digest=366b9e53d07812cc5c92822cecf7563b76a8a0f32ba3bb8dd232a206ac3bcb6c ;;
*)
  say "there is no ONNX Runtime $version for $(uname -s) on $(uname -m); commands that need a model will say so." \
    "Another version, such as Homebrew's onnxruntime, can be named in COUNTERCLAIM_ONNXRUNTIME"
  exit 0 ;;
esac

if [ -f "$folder/$library" ] && [ "$(cat "$folder/VERSION" 2>/dev/null)" = "$version $platform" ]; then exit 0; fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if ! "$python" -m pip --version >/dev/null 2>&1; then
  if ! "$python" -m venv "$scratch/venv" >/dev/null 2>&1; then
    say "$python has neither pip nor venv; type as root: apt-get install -y python3-venv"
    exit 2
  fi
  python=$scratch/venv/bin/python
fi

say "fetching ONNX Runtime $version (23 to 28 MB)"
echo "onnxruntime==$version --hash=sha256:$digest" >"$scratch/requirements.txt"
if ! "$python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --require-hashes \
  --python-version 3.11 --implementation cp --abi cp311 --platform "$platform" \
  --dest "$scratch/wheel" --requirement "$scratch/requirements.txt" >"$scratch/log" 2>&1; then
  sed 's/^/  /' "$scratch/log" | tail -n 5 >&2
  say "ONNX Runtime could not be fetched from PyPI; connect to the network, or set pip's proxy or index, and type make build again"
  exit 2
fi

mkdir -p "$scratch/new"
"$python" - "$scratch/wheel" "$scratch/new" "$library" <<'EOF'
import pathlib, sys, zipfile
wheel, new = (next(pathlib.Path(sys.argv[1]).glob("*.whl")), pathlib.Path(sys.argv[2]))
with zipfile.ZipFile(wheel) as archive:
    for name in archive.namelist():
        last = name.rsplit("/", 1)[-1]
        if name in ("onnxruntime/LICENSE", "onnxruntime/ThirdPartyNotices.txt"):
            (new / last).write_bytes(archive.read(name))
        elif last.startswith("libonnxruntime.") and name.startswith("onnxruntime/capi/"):
            (new / sys.argv[3]).write_bytes(archive.read(name))
EOF
for file in "$library" LICENSE ThirdPartyNotices.txt; do
  [ -s "$scratch/new/$file" ] && continue
  say "the wheel of ONNX Runtime $version holds no $file"
  exit 2
done
echo "$version $platform" >"$scratch/new/VERSION"
mkdir -p "$(dirname "$folder")"
rm -rf "$folder"
mv "$scratch/new" "$folder"
chmod 755 "$folder"
