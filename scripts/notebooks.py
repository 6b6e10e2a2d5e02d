"""Executes notebooks and compares what their cells print with what stands in them; `--update` writes it into them.

Arguments: the folder with the notebooks as they stand, and one beside which `kunjing` is installed, where they run.
"""

import json
import re
import sys
from pathlib import Path

import nbclient
import nbformat

ANSI = re.compile(r'\x1b\[[0-9;]*m')


def plain(value):
    """Text without colours; lines as one text."""
    if isinstance(value, str):
        return ANSI.sub('', value)
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    return value


def outputs_of(cell):
    """What a cell printed, streams as one."""
    found = []
    for output in cell.get('outputs', []):
        output = plain(json.loads(json.dumps(output)))
        last = found[-1] if found else {}
        if output['output_type'] == 'stream' and last.get('name') == output['name']:
            last['text'] += output['text']
        else:
            found.append(output)
    return found


def executed(path, folder):
    notebook = nbformat.read(path, as_version=4)
    client = nbclient.NotebookClient(
        notebook,
        timeout=600,
        kernel_name=notebook.metadata['kernelspec']['name'],
        resources={'metadata': {'path': str(folder)}},
    )
    client.execute()
    return notebook


def main():
    update = '--update' in sys.argv
    source, folder = [Path(one) for one in sys.argv[1:] if not one.startswith('--')]
    failed = False
    for path in sorted(source.glob('*.ipynb')):
        standing = nbformat.read(path, as_version=4)
        try:
            made = executed(path, folder)
        except Exception as error:  # Whatever a kernel or a cell throws, the other notebooks still run.
            print(f'not ok {path.stem} runs\n{ANSI.sub("", str(error))[-3000:]}', flush=True)
            failed = True
            continue
        if update:
            for cell, run in zip(standing.cells, made.cells):
                if cell.cell_type == 'code':
                    cell.outputs = [nbformat.from_dict(one) for one in outputs_of(run)]
                    cell.execution_count = run.execution_count
            nbformat.write(standing, path)
        places = [place for place, cell in enumerate(standing.cells) if cell.cell_type == 'code']
        wrong = [at for at in places if outputs_of(standing.cells[at]) != outputs_of(made.cells[at])]
        for at in wrong:
            print(f'not ok {path.stem}, cell {at + 1} prints something else')
            print(json.dumps(outputs_of(made.cells[at]), ensure_ascii=False)[:3000])
        if not wrong:
            print(f'ok {path.stem}, {len(places)} cells', flush=True)
        failed = failed or bool(wrong)
    sys.exit(1 if failed else 0)


main()
