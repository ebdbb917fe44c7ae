import { PICTURE } from './samples.ts';

interface Props {
  readonly pictures: readonly string[];
  onChange(next: readonly string[]): void;
}

/** The pictures of an image post. */
export function Pictures({ pictures, onChange }: Props) {
  return (
    <div class="image-selector">
      <div class="image-selector__preview">
        {pictures.map((source, index) => (
          <img key={index} src={source} alt={`图片${index + 1}`} width="120" height="75" />
        ))}
      </div>
      <button
        type="button"
        class="weui-desktop-btn weui-desktop-btn_default"
        onClick={() => onChange([...pictures, PICTURE])}
      >
        添加图片
      </button>
    </div>
  );
}
