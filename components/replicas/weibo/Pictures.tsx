import type { StateUpdater } from 'preact/hooks';
import { usePage } from './context.ts';

/** A picture in the form; without `pid` it is still being uploaded. */
export interface Picture {
  readonly url: string;
  readonly name: string;
  readonly pid: string | null;
}

/** Yields the function that adds the chosen files of an input to the form and uploads them one after the other. */
export function useUpload(setPictures: (update: StateUpdater<readonly Picture[]>) => void) {
  const { backend } = usePage();
  return async (input: HTMLInputElement): Promise<void> => {
    const files = [...(input.files ?? [])];
    input.value = '';
    for (const file of files) {
      const picture: Picture = { url: URL.createObjectURL(file), name: file.name, pid: null };
      setPictures((all) => [...all, picture]);
      const pid = await backend.upload(file);
      setPictures((all) =>
        pid === null
          ? all.filter((one) => one.url !== picture.url)
          : all.map((one) => (one.url === picture.url ? { ...one, pid } : one)),
      );
    }
  };
}

interface Props {
  readonly pictures: readonly Picture[];
  onRemove(picture: Picture): void;
}

/** The thumbnails under the text. */
export function Pictures({ pictures, onRemove }: Props) {
  const { classOf } = usePage();
  return (
    <div class={classOf('Image', 'picbed')}>
      {pictures.map((picture) => (
        <div key={picture.url} class={`woo-picture-main ${classOf('Image', 'pic')}`}>
          <img class="woo-picture-img" src={picture.url} alt="" />
          {picture.pid === null && <div class={classOf('Image', 'loading')}>上传中</div>}
          <i class="woo-font woo-font--cross" title="删除" onClick={() => onRemove(picture)} />
        </div>
      ))}
    </div>
  );
}
